using Host.Demo.Seeding;

namespace Host.Tests.Demo;

/// <summary>How many cases the demonstration opens: one for each file, a motion for each letter that is taken up, and a suggestion for each question at a meeting.</summary>
internal static class SeededCases
{
    public static int CountOf(DemoSeeds seeds) =>
        seeds.Cases.Count(c => !c.IsNoCase) + seeds.Cases.Sum(c => c.Steps.Count(s => s.Act is "take-up-letter" or "record-question"));
}
