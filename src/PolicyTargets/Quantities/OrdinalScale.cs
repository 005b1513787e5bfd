using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>An ordered list of grades, lowest first: 拟订 &lt; 出台 &lt; 实施, 申报 &lt; 获批 &lt; 建成, 未发生 &lt; 已发生.</summary>
/// <remarks>
/// <para>A grade is a quantity in the scale's <see cref="Unit"/>: the whole number of steps from the lowest grade, 0. So "at least approved" is an
/// ordinary range. Grades are ordered; their distances mean nothing, and nothing in the library computes with them.</para>
/// <para>Equality compares id and grades.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial class OrdinalScale : IEquatable<OrdinalScale>
{
    private readonly ValueList<Grade> _grades;

    /// <summary>Creates a scale.</summary>
    /// <param name="id">Its identifier, unique among the scales of a catalogue.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="grades">At least two grades, lowest first, with different codes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank, there are fewer than two grades, or two have one code.</exception>
    public OrdinalScale(string id, LocalizedText name, params IEnumerable<Grade> grades)
    {
        Id = Require.Text(id);
        _grades = ValueList<Grade>.Of(Require.NotNull(grades));
        if (_grades.Count < 2 || _grades.DistinctBy(grade => grade.Code).Count() < _grades.Count)
        {
            throw new ArgumentException($"The scale '{id}' needs at least two grades with different codes.", nameof(grades));
        }

        Unit = Unit.Grade(this, Id, Require.NotNull(name));
    }

    /// <summary>Gets the scale of what either happened or did not: 未发生 &lt; 已发生.</summary>
    public static OrdinalScale Occurrence { get; } =
        new("occurrence", new LocalizedText("是否发生", "occurrence"), new Grade("未发生", "not happened"), new Grade("已发生", "happened"));

    /// <summary>Gets the identifier.</summary>
    public string Id { get; }

    /// <summary>Gets the grades, lowest first.</summary>
    public IReadOnlyList<Grade> Grades => _grades;

    /// <summary>Gets the unit in which grades are quantities: integral, 0 for the lowest.</summary>
    public Unit Unit { get; }

    /// <summary>Whether two scales are the same.</summary>
    /// <param name="left">One scale, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True when both are null or equal.</returns>
    public static bool operator ==(OrdinalScale? left, OrdinalScale? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two scales differ.</summary>
    /// <param name="left">One scale, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>The opposite of <c>==</c>.</returns>
    public static bool operator !=(OrdinalScale? left, OrdinalScale? right) => !(left == right);

    /// <summary>A grade as a quantity.</summary>
    /// <param name="code">The grade's code.</param>
    /// <returns>Its steps from the lowest grade, in <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentException">The scale has no such grade.</exception>
    public Quantity Grade(string code) =>
        Find(code) ?? throw new ArgumentException($"The scale '{Id}' has no grade '{code}'; it has {string.Join(" < ", _grades)}.", nameof(code));

    /// <summary>A grade as a quantity, without throwing.</summary>
    /// <param name="code">Any text.</param>
    /// <returns>Its steps from the lowest grade; null when the scale has no such grade.</returns>
    public Quantity? Find(string? code)
    {
        for (int i = 0; i < _grades.Count; i++)
        {
            if (_grades[i].Code == code)
            {
                return new Quantity(i, Unit);
            }
        }

        return null;
    }

    /// <summary>The grade that is so many steps above the lowest.</summary>
    /// <param name="steps">The amount of a quantity in <see cref="Unit"/>.</param>
    /// <returns>The grade; null when there is none.</returns>
    public Grade? FindGrade(decimal steps) =>
        steps >= 0 && steps < _grades.Count && decimal.IsInteger(steps) ? _grades[(int)steps] : null;

    /// <inheritdoc/>
    public bool Equals(OrdinalScale? other) => ReferenceEquals(this, other) || (other is not null && Id == other.Id && _grades.Equals(other._grades));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrdinalScale);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, _grades);

    /// <summary>The identifier and the grades, lowest first.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {string.Join(" < ", _grades)}";
}
