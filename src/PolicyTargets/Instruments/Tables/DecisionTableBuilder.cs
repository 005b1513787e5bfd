using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>Puts a decision table together, row by row, and checks it.</summary>
/// <typeparam name="TIn">What the table is asked about.</typeparam>
/// <typeparam name="TOut">What its rows say.</typeparam>
/// <threadsafety>Not safe to share.</threadsafety>
public sealed class DecisionTableBuilder<TIn, TOut>
    where TIn : notnull
    where TOut : notnull
{
    private const int Thrown = 5;

    private readonly LocalizedText _name;
    private readonly HitPolicy _policy;
    private readonly DecisionColumn<TIn>[] _columns;
    private readonly List<(TOut Output, Validity Validity, Citation? Source, DecisionCell<TIn>?[] Cells)> _rows = [];

    /// <summary>Creates a builder of a table without rows.</summary>
    /// <param name="name">The table's name.</param>
    /// <param name="policy">How many rows may speak, and which of them does.</param>
    /// <param name="columns">The columns, each of another name, in the order in which they are told; may be empty, and then only days matter.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two columns have one name, in Chinese, or a column stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="policy"/> is none of the three.</exception>
    public DecisionTableBuilder(LocalizedText name, HitPolicy policy, params IEnumerable<DecisionColumn<TIn>> columns)
    {
        (_name, _policy, _columns) = (Require.NotNull(name), policy, [.. Require.NotNull(columns)]);
        if (policy is not (HitPolicy.Unique or HitPolicy.FirstDeclared or HitPolicy.Collect))
        {
            throw new ArgumentOutOfRangeException(nameof(policy), policy, "A hit policy is Unique, FirstDeclared or Collect.");
        }

        if (_columns.DistinctBy(column => column.Name.Chinese).Count() < _columns.Length)
        {
            throw new ArgumentException("A column stands twice, or two have one name.", nameof(columns));
        }
    }

    /// <summary>Adds a row behind those that are there.</summary>
    /// <param name="output">What the row says.</param>
    /// <param name="validity">The days on which it is in force.</param>
    /// <param name="cells">What it asks, at most one cell for each column, in any order; a column without a cell takes any value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A cell is of a column that the table does not have, or two cells are of one column.</exception>
    public DecisionTableBuilder<TIn, TOut> Row(TOut output, Validity validity, params IEnumerable<DecisionCell<TIn>> cells) => Add(output, validity, null, cells);

    /// <summary>Adds a row behind those that are there.</summary>
    /// <param name="output">What the row says.</param>
    /// <param name="validity">The days on which it is in force.</param>
    /// <param name="source">Where it is laid down.</param>
    /// <param name="cells">What it asks, at most one cell for each column, in any order; a column without a cell takes any value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A cell is of a column that the table does not have, or two cells are of one column.</exception>
    public DecisionTableBuilder<TIn, TOut> Row(TOut output, Validity validity, Citation source, params IEnumerable<DecisionCell<TIn>> cells) =>
        Add(output, validity, Require.NotNull(source), cells);

    /// <summary>Looks for overlaps, gaps and rows that never speak, over columns and days together.</summary>
    /// <remarks>The answer is exact and names the values and days concerned; see <see cref="DecisionTable{TIn, TOut}.Findings"/> for its cost and its limits.</remarks>
    /// <returns>The findings: <c>RUL001</c> for pairs of overlapping rows under <see cref="HitPolicy.Unique"/>, the first twenty one by one, the others as a number; <c>RUL002</c> for gaps under this one and
    /// <see cref="HitPolicy.FirstDeclared"/>, <c>RUL003</c> for rows that never speak under the latter, <c>RUL004</c> where a table is too intricate to tell; none under <see cref="HitPolicy.Collect"/>.</returns>
    public IReadOnlyList<Finding> Check() => Assemble().Findings;

    /// <summary>Makes the table.</summary>
    /// <returns>The table, with what <see cref="Check"/> found.</returns>
    /// <exception cref="InvalidOperationException">Rows of a <see cref="HitPolicy.Unique"/> table overlap; the message tells the first five pairs.</exception>
    public DecisionTable<TIn, TOut> Build()
    {
        DecisionTable<TIn, TOut> table = Assemble();
        Finding[] errors = [.. table.Findings.Where(finding => finding.Severity == Severity.Error)];
        IEnumerable<string> told = errors.Take(Thrown).Select(error => error.ToString());
        return errors.Length == 0 ? table : throw new InvalidOperationException(string.Join(Environment.NewLine, errors.Length > Thrown ? told.Append("Check tells more.") : told));
    }

    /// <summary>Name and number of rows so far.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{_name}: {_rows.Count} rows");

    private DecisionTableBuilder<TIn, TOut> Add(TOut output, Validity validity, Citation? source, IEnumerable<DecisionCell<TIn>> cells)
    {
        ArgumentNullException.ThrowIfNull(output);
        var own = new DecisionCell<TIn>?[_columns.Length];
        foreach (DecisionCell<TIn> cell in Require.NotNull(cells))
        {
            int column = Array.IndexOf(_columns, Require.NotNull(cell).Column);
            if (column < 0 || own[column] is not null)
            {
                throw new ArgumentException($"The table has no column {cell.Column}, or the row has two cells of it.", nameof(cells));
            }

            own[column] = cell;
        }

        _rows.Add((output, validity, source, own));
        return this;
    }

    private DecisionTable<TIn, TOut> Assemble()
    {
        Axis[] axes =
        [
            .. _columns.Select((column, i) => new Axis(column.Name, column.IsWhole, _rows.SelectMany(row => row.Cells[i]?.Intervals ?? []), column.Text, column.Possible, column.Stated)),
            new Axis(null, isWhole: true, _rows.Select(row => Days.Of(row.Validity)), (days, _) => Days.Validity(days).ToString()),
        ];
        return new(_name, _policy, _columns, axes, _rows.Select((row, i) => new DecisionRow<TOut>(
            i + 1, row.Output, row.Validity, row.Source, string.Join("; ", row.Cells.OfType<DecisionCell<TIn>>()),
            [.. row.Cells.Select((cell, column) => cell is null ? axes[column].All : axes[column].SetOf(cell.Intervals)), axes[^1].SetOf([Days.Of(row.Validity)])])));
    }
}
