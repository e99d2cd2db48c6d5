namespace Domain.Tests;

/// <summary>Asserts by which rule an act was refused, on which row and with which deciding values: all of them.</summary>
internal static class Refused
{
    /// <param name="rule">The rule's stored name.</param>
    /// <param name="row">The rule pack's row that is cited; null where none is.</param>
    /// <param name="act">The act.</param>
    /// <param name="facts">Every deciding value.</param>
    public static Refusal By(string rule, string? row, Action act, params (string Name, string Value)[] facts)
    {
        var refusal = Should.Throw<RefusedException>(act).Refusal;
        refusal.Rule.ShouldBe(rule);
        (refusal.Article?.RuleId).ShouldBe(row);
        refusal.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal)
            .ShouldBe(facts.Select(fact => KeyValuePair.Create(fact.Name, fact.Value)).OrderBy(fact => fact.Key, StringComparer.Ordinal));
        return refusal;
    }
}
