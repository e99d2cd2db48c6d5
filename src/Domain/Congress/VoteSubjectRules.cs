using Domain.Law;

namespace Domain.Congress;

/// <summary>The rules that speak of a subject.</summary>
internal static class VoteSubjectRules
{
    /// <summary>The matter of the share that must be present.</summary>
    public static string Quorum(this VoteSubject subject) => subject switch
    {
        VoteSubject.Election => Matters.ElectionQuorum,
        VoteSubject.CongressMatter => Matters.CongressQuorum,
        _ => Matters.Quorum,
    };

    /// <summary>The matter of the share that carries, in the rules named for the subject.</summary>
    public static string Pass(this VoteSubject subject) => subject switch
    {
        VoteSubject.Election => Matters.ElectionPass,
        VoteSubject.CongressMatter => Matters.CongressPass,
        _ => Matters.Pass,
    };

    /// <summary>Every rule on passing in force on a day, the one named for the subject first, each with those that gave way.</summary>
    /// <exception cref="InvalidOperationException">No rule pack speaks of the votes needed.</exception>
    public static IReadOnlyList<Finding> Passes(this VoteSubject subject, Statutes law, DateOnly on)
    {
        var named = law.Found(subject.Pass(), on);
        return subject == VoteSubject.ContractDraft && law.FindAll(Matters.CongressPass, on) is { } general
            ? [named, general]
            : [named];
    }

    /// <summary>The rule that decides a matter with those that gave way, where there must be one.</summary>
    /// <exception cref="InvalidOperationException">No rule in force speaks of the matter.</exception>
    public static Finding Found(this Statutes law, string matter, DateOnly on) =>
        new(law.Get(matter, on), law.FindAll(matter, on)!.GaveWay);
}
