using Domain.Law;
using Domain.Law.Comparing;

namespace Host.Pages.Deadlines;

/// <summary>Numbers the instruments of a comparison, so that a cell names the article and the number alone.</summary>
public sealed class InstrumentIndex
{
    private readonly List<string> instruments = [];

    public InstrumentIndex(IEnumerable<ComparedLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var row in lines.SelectMany(line => line.Cells).SelectMany(cell => cell.Rows))
        {
            if (!instruments.Contains(row.Instrument))
            {
                instruments.Add(row.Instrument);
            }
        }
    }

    /// <summary>In the order of their numbers, the first being 1.</summary>
    public IReadOnlyList<string> All => instruments;

    public int NumberOf(RuleRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return instruments.IndexOf(row.Instrument) + 1;
    }
}
