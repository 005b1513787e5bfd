using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>Converts the types of the model from and to JSON. They name it themselves, so that nobody has to register it.</summary>
/// <remarks>
/// The form is that of catalogue files, whatever the options of the program are: member names, words and numbers do not follow naming policies. Identifiers, codes, periods and units are
/// texts, and may be keys of dictionaries. Reading is strict: an unknown member, a second value of a member, a wrong type, a null, an unknown unit or word and a name that leads nowhere end in
/// a <see cref="PolicyJsonException"/>. What records name (subjects, indicators, documents, scales, peer groups, units of one's own) comes from the catalogue that
/// <see cref="PolicyTargetsJson.AddPolicyTargets"/> puts into the options.
/// </remarks>
/// <typeparam name="T">A type of the model: see <c>docs/reference/json.md</c>.</typeparam>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class PolicyTargetsJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly JsonForm<T> _form;

    /// <summary>Creates the converter.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no type of the model that has a form in JSON.</exception>
    public PolicyTargetsJsonConverter() => _form = JsonForms.Of<T>();

    /// <inheritdoc/>
    /// <exception cref="PolicyJsonException">The JSON is no <typeparamref name="T"/>.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _form.Read(ref reader, JsonVocabulary.Of(Require.NotNull(options)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        _form.Write(writer, value, JsonVocabulary.Of(Require.NotNull(options)));
    }

    /// <inheritdoc/>
    /// <exception cref="PolicyJsonException">The name is no <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is written as an object.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _form.IsText ? _form.Read(ref reader, JsonVocabulary.Of(Require.NotNull(options))) : base.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is written as an object.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (_form.IsText)
        {
            writer.WritePropertyName(value.ToString()!);
        }
        else
        {
            base.WriteAsPropertyName(writer, value, options);
        }
    }

    /// <summary>What is converted.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(PolicyTargetsJsonConverter<>)} of {typeof(T).Name}";
}
