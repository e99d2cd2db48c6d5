using Domain;
using Domain.Congress;

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

    public static string NameOf(ContractKind kind) => Contracts.First(c => c.Value == kind).Key;

    public static string NameOf(VoteSubject subject) => Subjects.First(s => s.Value == subject).Key;
}
