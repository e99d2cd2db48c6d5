namespace Conventions.Tests.Reading;

/// <summary>Asserts over everything that a rule looks at, and lists all that break it.</summary>
internal static class Offenders
{
    /// <summary>Fails where nothing was found to look at, so that a rule cannot pass by looking past its subject.</summary>
    /// <param name="subjects">What the rule looks at.</param>
    /// <param name="fault">What is wrong with one subject, as lines to print; empty where nothing is.</param>
    public static void ShouldHaveNone<T>(this IEnumerable<T> subjects, Func<T, IEnumerable<string>> fault)
    {
        var all = subjects.ToList();
        all.ShouldNotBeEmpty("The rule found nothing to look at.");
        var faults = all.SelectMany(fault).Order(StringComparer.Ordinal).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} offenders:\n{string.Join("\n", faults)}");
    }

    /// <summary>As above, for a rule that a subject as a whole breaks or keeps.</summary>
    public static void ShouldAll<T>(this IEnumerable<T> subjects, Func<T, bool> rule) =>
        subjects.ShouldHaveNone(subject => rule(subject) ? [] : [$"{subject}"]);
}
