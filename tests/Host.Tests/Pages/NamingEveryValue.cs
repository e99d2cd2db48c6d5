using Domain;
using Domain.Law;
using Host.Pages.Deadlines;
using Host.Pages.Text;

namespace Host.Tests.Pages;

/// <summary>No page shows the name of an enum's value in place of a word.</summary>
public sealed class NamingEveryValue
{
    private static readonly string[] NotShown = ["Domain.Law", "Domain.Law.Planning", "Domain.Calendar", "Domain.Ledger"];

    public static TheoryData<Type> Enums => [.. typeof(Side).Assembly.GetExportedTypes()
        .Where(t => t.IsEnum && !NotShown.Contains(t.Namespace))];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Has_words_in_both_languages(Type type) =>
        Enum.GetValues(type).Cast<Enum>().Where(v => EnumWords.Find(v) is not { Zh.Length: > 0, En.Length: > 0 }).ShouldBeEmpty();

    [Fact]
    public void Has_words_for_every_start_event_of_a_period() =>
        Enum.GetValues<StartEvent>().Where(e => LawWords.Find(e) is not { Zh.Length: > 0, En.Length: > 0 }).ShouldBeEmpty();

    [Fact]
    public void Refuses_a_value_that_has_none() =>
        Should.Throw<ArgumentOutOfRangeException>(() => EnumWords.Of(Confidence.A));
}
