using Domain;
using Domain.Congress;
using Host.Persistence;

namespace Host.Api.Law;

/// <summary>The names by which other programs choose; the first is meant where none is given.</summary>
internal static class Choices
{
    public static IReadOnlyDictionary<string, ContractKind> Contracts { get; } = new Dictionary<string, ContractKind>
    {
        ["contract"] = ContractKind.CollectiveContract,
        ["wages"] = ContractKind.WageAgreement,
    };

    public static IReadOnlyDictionary<string, VoteSubject> Subjects { get; } = new Dictionary<string, VoteSubject>
    {
        ["contract-draft"] = VoteSubject.ContractDraft,
        ["congress"] = VoteSubject.CongressMatter,
        ["election"] = VoteSubject.Election,
    };

    /// <summary>Whether the ballot is secret.</summary>
    public static IReadOnlyDictionary<string, bool> Ballots { get; } = new Dictionary<string, bool> { ["secret"] = true, ["open"] = false };

    /// <summary>The kinds of unit, as the packs name them.</summary>
    public static IReadOnlyDictionary<string, EmployerKind> Units { get; } =
        Enum.GetValues<EmployerKind>().ToDictionary(StoredName.Of, kind => kind);

    /// <summary>The kinds of unit by their names; null where all are meant.</summary>
    public static IReadOnlyList<string>? NamesOf(EmployerKinds kinds) =>
        kinds.IsEvery ? null : [.. kinds.Named.Select(StoredName.Of)];

    public static string NameOf(ContractKind kind) => Contracts.First(c => c.Value == kind).Key;

    public static string NameOf(VoteSubject subject) => Subjects.First(s => s.Value == subject).Key;
}
