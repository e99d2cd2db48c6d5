namespace Benchmarks;

/// <summary>Motions as units write them: a matter of a few words among common phrases, the same for the same number.</summary>
internal sealed class MotionTexts
{
    private const int Words = 6_000;
    private const int Characters = 1_800;
    private const int FirstCharacter = 0x4E00;
    private static readonly string[] Phrases =
        ["建议单位", "职工反映", "进一步完善", "加强管理", "提高水平", "存在的问题", "有关部门", "切实解决", "尽快落实", "广大职工"];

    private readonly string[] words;

    public MotionTexts()
    {
        var random = new Random(7);
        words = [.. Enumerable.Range(0, Words).Select(_ => $"{Character(random)}{Character(random)}")];
    }

    /// <summary>The text of a motion: about 110 characters, of which a third are common phrases.</summary>
    public (string Title, string Reasons, string Measures) Of(int number)
    {
        var random = new Random(number);
        var matter = Enumerable.Range(0, 4).Select(_ => Word(random)).ToArray();
        return (
            $"关于{matter[0]}{matter[1]}的提案",
            Passage(random, matter, 6),
            Passage(random, matter, 5));
    }

    private string Passage(Random random, string[] matter, int parts) => string.Concat(Enumerable.Range(0, parts)
        .Select(part => $"{Phrases[random.Next(Phrases.Length)]}{matter[part % matter.Length]}{Word(random)}，"));

    /// <summary>Common words come often: a few make up most of the texts, as in any language.</summary>
    private string Word(Random random) => words[(int)(Math.Pow(random.NextDouble(), 3) * Words)];

    private static char Character(Random random) => (char)(FirstCharacter + random.Next(Characters));
}
