namespace Domain.Congress.Ballots;

/// <summary>Reads representatives' numbers as people write them: <c>1-30，32，35-36</c>, with commas and blanks of either width.</summary>
public static class VoterNumbers
{
    private const int Largest = 1_000_000;
    private static readonly char[] Between = [',', '，', '、', ' ', '　', '\n', '\r', '\t', ';', '；'];
    private static readonly char[] To = ['-', '–', '—', '~', '～', '至'];

    /// <summary>The numbers in the order in which they are written, a repeated one twice; null where the text is no such list.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<int>? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int> numbers = [];
        foreach (var part in text.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Range(part.Split(To)) is not { } range || numbers.Count + range.Count > Largest)
            {
                return null;
            }

            numbers.AddRange(Enumerable.Range(range.First, range.Count));
        }

        return numbers;
    }

    private static (int First, int Count)? Range(string[] ends) => ends switch
    {
        [var one] when Number(one) is { } number => (number, 1),
        [var from, var to] when Number(from) is { } first && Number(to) is { } last && last >= first => (first, last - first + 1),
        _ => null,
    };

    private static int? Number(string text) =>
        text.Length is > 0 and <= 6 && text.All(char.IsAsciiDigit)
            ? text.Aggregate(0, (number, digit) => (number * 10) + (digit - '0'))
            : null;
}
