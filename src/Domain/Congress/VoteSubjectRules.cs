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

    /// <summary>Every rule on passing in force on a day, the one named for the subject first.</summary>
    /// <exception cref="InvalidOperationException">No rule pack speaks of the votes needed.</exception>
    public static IReadOnlyList<RuleRow> Passes(this VoteSubject subject, Statutes law, DateOnly on) => subject switch
    {
        VoteSubject.Election => [law.Get(Matters.ElectionPass, on)],
        VoteSubject.CongressMatter => [law.Get(Matters.CongressPass, on)],
        _ when law.Find(Matters.CongressPass, on) is { } general => [law.Get(Matters.Pass, on), general],
        _ => [law.Get(Matters.Pass, on)],
    };
}
