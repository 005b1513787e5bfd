using System.Globalization;
using System.Reflection;

namespace PolicyTargets.Tests.Api;

/// <summary>Types, constants and constraints in C#'s words, nullability included; the words of <see cref="PublicApi"/>.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    internal static string Of(ParameterInfo parameter) => Name(new NullabilityInfoContext().Create(parameter));

    internal static string Of(PropertyInfo property) => Name(new NullabilityInfoContext().Create(property));

    internal static string Of(FieldInfo field) => Name(new NullabilityInfoContext().Create(field));

    /// <summary>A type without nullability: <c>IReadOnlyList&lt;Target&gt;</c>, <c>NodaTime.LocalDate?</c>.</summary>
    internal static string Name(Type type) =>
        type.IsByRef ? Name(type.GetElementType()!)
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : Nullable.GetUnderlyingType(type) is { } inner ? Name(inner) + "?"
        : Bare(type) + Arguments(type.GetGenericArguments().Select(Name));

    internal static string MethodName(MethodInfo method) =>
        (method.IsSpecialName ? "operator " + method.Name["op_".Length..] : method.Name) + Arguments(method.GetGenericArguments().Select(Name));

    internal static string Constant(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ when type.IsEnum => $"{type.Name}.{Enum.GetName(type, Enum.ToObject(type, value))}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    internal static string Constraints(MemberInfo generic)
    {
        Type[] parameters = generic is MethodInfo method ? method.GetGenericArguments() : ((Type)generic).GetGenericArguments();
        return string.Concat(
            from parameter in parameters
            let words = Words(parameter)
            where words.Length > 0
            select $" where {parameter.Name} : {string.Join(", ", words)}");
    }

    private static string[] Words(Type parameter)
    {
        GenericParameterAttributes kind = parameter.GenericParameterAttributes;
        bool isStruct = kind.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        IEnumerable<string> first = isStruct ? ["struct"] : kind.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : [];
        IEnumerable<string> last = !isStruct && kind.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? ["new()"] : [];
        return [.. first, .. parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(Name), .. last];
    }

    private static string Name(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is not null || (type.IsGenericType && info.GenericTypeArguments.Length == 0))
        {
            return Name(type);
        }

        string name = type.IsArray ? Name(info.ElementType!) + "[]" : Bare(type) + Arguments(info.GenericTypeArguments.Select(Name));
        return !type.IsValueType && NullabilityState.Nullable == info.ReadState ? name + "?" : name;
    }

    private static string Arguments(IEnumerable<string> arguments) => string.Join(", ", arguments) is { Length: > 0 } list ? $"<{list}>" : "";

    private static string Bare(Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword) || type.IsGenericParameter)
        {
            return keyword ?? type.Name;
        }

        string name = (type.IsNested ? type.DeclaringType!.Name.Split('`')[0] + "." : "") + type.Name.Split('`')[0];
        return type.Namespace is { } home && (home.Split('.')[0] is "System" or "PolicyTargets") ? name : $"{type.Namespace}.{name}";
    }
}
