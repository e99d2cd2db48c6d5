using static Host.Documents.Content.UnverifiedArticles;

namespace Host.Documents.Elections;

/// <summary>Every paper of a congress's elections, in the order in which they are needed.</summary>
internal static class TermPapers
{
    private static readonly Words NotPlanned = new("代表名额尚未确定", "the seats are not settled yet");

    public static IReadOnlyList<CasePaper> Of(TermFacts facts) =>
    [
        new("election-notice", new("代表选举公告", "Notice of election"), Planned(facts), () => Marked(ElectionNotice.Of(facts))),
        new("election-ballots", new("代表选举票", "Ballot papers of the election"), ToElect(facts), () => Marked(ElectionBallots.Of(facts))),
        new("election-report", new("选举单位计票报告单", "Tellers’ report of each electing unit"), Planned(facts), () => Marked(ElectionTellers.Of(facts))),
        new("elected", new("当选职工代表名单", "List of the elected"), Elected(facts), () => Marked(ElectedList.Of(facts))),
    ];

    private static Words? Planned(TermFacts facts) => facts.Term.Plan is null ? NotPlanned : null;

    private static Words? ToElect(TermFacts facts) => facts.Term.Plan is null ? NotPlanned
        : facts.Electing.Count > 0 ? null
        : new("没有空缺的代表名额", "no seat is vacant");

    private static Words? Elected(TermFacts facts) => facts.Record.Roll is { Mandates.Count: > 0 }
        ? null
        : new("还没有选举单位选出代表", "no electing unit has elected yet");
}
