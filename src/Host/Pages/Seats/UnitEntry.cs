namespace Host.Pages.Seats;

/// <summary>One electing unit as it was typed.</summary>
public sealed record UnitEntry(string Name, TypedComposition Staff)
{
    private static readonly char[] Separators = ['\t', ',', '，', '、', ';', '；', ' ', '　'];

    public bool IsBlank => Name.Length == 0 && Staff.IsBlank;

    /// <summary>A line as it comes from a table: the name, then the numbers in the order of the columns.</summary>
    public static UnitEntry OfLine(string line)
    {
        var parts = line.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(Part(0), new(Part(1), Part(2), Part(3), Part(4), Part(5)));

        string Part(int index) => parts.ElementAtOrDefault(index) ?? "";
    }
}
