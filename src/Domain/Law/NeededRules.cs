namespace Domain.Law;

/// <summary>The rules without which a procedure would stop in the middle: each must hold in the whole nation, without an end.</summary>
public static class NeededRules
{
    /// <summary>The matters that a rule of the nation must settle, for every kind of contract.</summary>
    public static IReadOnlyList<string> Matters { get; } =
    [
        Law.Matters.Reply, Law.Matters.Vacancy, Law.Matters.Coordination, Law.Matters.CoordinationExtension,
        Law.Matters.CongressNotice, Law.Matters.Filing, Law.Matters.Effect, Law.Matters.Publication, Law.Matters.RenewalWindow,
        Law.Matters.RepresentativesMin, Law.Matters.ExternalShare, Law.Matters.TermMin, Law.Matters.TermMax,
        Law.Matters.Quorum, Law.Matters.Pass, Law.Matters.CongressQuorum, Law.Matters.CongressPass,
        Law.Matters.ElectionQuorum, Law.Matters.ElectionPass, Law.Matters.CongressTermMin, Law.Matters.CongressTermMax,
        Law.Matters.CongressRepresentativesShare, Law.Matters.CongressRepresentativesMin,
    ];

    /// <summary>One fault for each matter that no rule of the nation settles for good.</summary>
    internal static IEnumerable<Fault> Missing(IReadOnlyList<RuleRow> rows) =>
        from matter in Matters
        from kind in PackNames.Kinds
        where !rows.Any(row => row.Matter == matter && Settles(row, kind.Value))
        group kind.Key by matter into lacking
        select new Fault(
            "seeds/law",
            "$",
            $"no rule on {lacking.Key} holds in the whole nation ({Places.Nation}) without an end for {string.Join(" and ", lacking)}; the procedures need one");

    private static bool Settles(RuleRow row, ContractKind kind) =>
        row.Place == Places.Nation && row.To is null && row.Employers.IsEvery && (row.Kind is null || row.Kind == kind);
}
