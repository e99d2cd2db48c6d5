using Domain.Bargaining;
using Domain.Congress.Rules;
using Domain.Law;

namespace Domain.Congress.Sessions;

/// <content>Votes.</content>
public sealed partial class Session
{
    /// <summary>The item on which a vote is open; null while none is.</summary>
    public SessionItem? VotedOnNow =>
        Record.Items.FirstOrDefault(item => item.Vote is { AnnouncedAt: null } || item.Ballot is { Result: null });

    /// <summary>How an item's result follows from its numbers, by the rules that speak of it; null while two tellers do not agree.</summary>
    /// <param name="item">One of the record's items.</param>
    public VoteProof? ProofOf(SessionItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return CountOf(item) is { } count ? VoteProof.Of(count, LawOf(item), SubjectOf(item)) : null;
    }

    /// <summary>Whether an item was announced as adopted.</summary>
    /// <param name="item">One of the record's items.</param>
    public bool IsAdopted(SessionItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Vote?.AnnouncedAt is not null && ProofOf(item)?.Outcome == VoteOutcome.Adopted;
    }

    /// <summary>Opens the vote on an item, by hands or on paper, and freezes who is present.</summary>
    /// <param name="number">The item.</param>
    /// <param name="method">How the hall votes; by phone it is <see cref="OpenBallot"/>.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// The day has not come, another vote is open, papers were served late, the item is not voted on or was, or no quorum is
    /// present (企业民主管理规定 Art 17, 18; 集体合同规定 Art 36).
    /// </exception>
    public void OpenVote(int number, VoteMethod method, ActMoment moment)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(method, VoteMethod.ByPhone);
        var (item, _) = EnforceVoteOn(number, method, moment);
        Put(item with { Vote = VoteOpened(method, moment), TakenUpAt = moment.At });
    }

    /// <summary>
    /// Enters one teller's count. The second of a round either agrees, and the result can be announced, or both stay and the
    /// ballots are counted again in the next round.
    /// </summary>
    /// <param name="number">The item.</param>
    /// <param name="teller">The teller's name; empty for the title of the office.</param>
    /// <param name="ballots">The ballots as the teller found them.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No vote is open, the same person counted in this round, or the numbers cannot be.</exception>
    public void EnterCount(int number, string teller, BallotNumbers ballots, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        ArgumentNullException.ThrowIfNull(moment);
        var (item, vote) = TelledVoteOn(number);
        new CountFitsTheItem(number, item.IsYesOrNo).Enforce();
        EnforceNumbers(vote.CountOf(ballots), item);
        var name = Optional(teller, TextBounds.Name, "Teller") is { Length: > 0 } given ? given : moment.By.Title;
        var round = vote.Agreed is null ? vote.Round : vote.Round + 1;
        new TellerCountsOnceARound(
            name, vote.Counts.Any(c => c.Round == round && (c.Account == moment.By.Account || c.Teller == name))).Enforce();
        Put(item with { Vote = vote with { Counts = [.. vote.Counts, CountOf(round, moment.By.Account, name, ballots)] } });
    }

    /// <summary>Enters the count of a vote held on paper, which two tellers made and signed together.</summary>
    /// <param name="number">The item.</param>
    /// <param name="tellers">The two tellers' names.</param>
    /// <param name="ballots">The ballots on which they agree.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">No vote is open, the two are one person, or the numbers cannot be.</exception>
    public void EnterPaperCount(int number, (string First, string Second) tellers, BallotNumbers ballots, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        ArgumentNullException.ThrowIfNull(moment);
        var (item, vote) = TelledVoteOn(number);
        new CountFitsTheItem(number, item.IsYesOrNo).Enforce();
        EnforceNumbers(vote.CountOf(ballots), item);
        var (first, second) = Both(tellers);
        var round = vote.Counts.Count == 0 ? 1 : vote.Counts[^1].Round + 1;
        TellerCount[] both = [CountOf(round, moment.By.Account, first, ballots), CountOf(round, moment.By.Account, second, ballots)];
        Put(item with { Vote = vote with { Counts = [.. vote.Counts, .. both] } });
    }

    /// <summary>Announces the result of a vote.</summary>
    /// <param name="number">The item.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <returns>How the result follows; null of an appraisal, which adopts nothing.</returns>
    /// <exception cref="RefusedException">No vote is open, or two tellers do not agree yet.</exception>
    public VoteProof? Announce(int number, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var (item, vote) = TelledVoteOn(number);
        new TellersAgree(number, item.IsCounted ? 2 : CountsOf(item), item.IsCounted).Enforce();
        var announced = item with { Vote = vote with { AnnouncedAt = moment.At } };
        Put(announced);
        return ProofOf(announced);
    }

    /// <summary>
    /// Notes that what was announced on an item has no effect on the case that it is about: a decision that another session
    /// confirmed, a resolution that is carried out, a draft that has expired. The congress did vote, and the result stands.
    /// </summary>
    /// <param name="number">The item.</param>
    /// <param name="why">What that case says against it.</param>
    /// <exception cref="RefusedException">There is no such item, its result was not announced, or the reason is missing.</exception>
    public void NoteWithoutEffect(int number, string why)
    {
        var item = Find(number);
        new ResultIsAnnounced(number, item.Vote?.AnnouncedAt is not null).Enforce();
        Put(item with { WithoutEffect = Needed(why, TextBounds.Text, "Why") });
    }

    /// <summary>The count from which a result follows: the votes, or of a choice of welfare its last round.</summary>
    private static VoteCount? CountOf(SessionItem item) =>
        item.Choice?.Counted is { } rounds ? item.Vote?.CountOf(rounds.Last) : item.Vote?.Result;

    private static int CountsOf(SessionItem item) =>
        item.Appraisal?.Last.Count ?? item.Choice?.Last.Count ?? item.Vote!.Last.Count;

    private (SessionItem Item, RuleRow Quorum) EnforceVoteOn(int number, VoteMethod method, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        Enforce(ConditionsToVote(moment.Today));
        var item = Find(number);
        new ItemAwaitsItsVote(number, item.IsVotedOn, item.Vote is not null).Enforce();
        if (IsVotedOnInSecret(item, moment.Today))
        {
            new PapersAreSecret(method, item.IsYesOrNo, Cite(Matters.SecretBallot, moment.Today)).Enforce();
        }

        var row = LawOf(item).Get(SubjectOf(item).Quorum(), moment.Today);
        new QuorumIsPresent(Present, Entitled, row.Share, row.ToCitation()).Enforce();
        return (item, row);
    }

    /// <summary>
    /// Whether a show of hands will not do: leaders are graded and options ranked on papers everywhere, and a contract draft is
    /// an important matter (企业民主管理规定 Art 20); some places want every vote in secret (上海市职工代表大会条例 Art 31, 浙江省企业民主
    /// 管理条例 Art 15).
    /// </summary>
    /// <param name="item">What is voted on.</param>
    /// <param name="on">The day of the vote.</param>
    public bool IsVotedOnInSecret(SessionItem item, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(item);
        return !item.IsYesOrNo || (LawOf(item).Find(Matters.SecretBallot, on) is { } row
            && (item.Kind == SessionItemKind.ContractDraft || row.Place != Places.Nation));
    }

    private ItemVote VoteOpened(VoteMethod method, ActMoment moment) =>
        new(moment.At, moment.Today, Entitled, Present, method, [], null);

    private (SessionItem Item, ItemVote Vote) OpenVoteOn(int number)
    {
        var item = Find(number);
        new VoteIsOpen(number, item.Vote is { AnnouncedAt: null }).Enforce();
        return (item, item.Vote!);
    }

    /// <summary>The open vote on an item whose ballots tellers count.</summary>
    private (SessionItem Item, ItemVote Vote) TelledVoteOn(int number)
    {
        var (item, vote) = OpenVoteOn(number);
        new VoteIsCountedByTellers(number, vote.Method == VoteMethod.ByPhone).Enforce();
        return (item, vote);
    }

    private void EnforceNumbers(VoteCount count, SessionItem item)
    {
        var article = SubjectOf(item).Passes(LawOf(item), count.HeldOn)[0].Row.ToCitation();
        new CountsArePersons(count, article).Enforce();
        new BallotsAreByThePresent(count, article).Enforce();
    }

    private IReadOnlyList<Rule> ConditionsToVote(DateOnly today) =>
    [
        .. ConditionsToMeet(today),
        new OneVoteIsOpenAtATime(VotedOnNow?.Number),
        .. ConditionsOfPapers(),
    ];

    private static TellerCount CountOf(int round, AccountId account, string teller, BallotNumbers ballots) =>
        new(round, account, teller, ballots.Yes, ballots.No, ballots.Abstained, ballots.Spoilt);

    private static VoteSubject SubjectOf(SessionItem item) =>
        item.Kind == SessionItemKind.ContractDraft ? VoteSubject.ContractDraft : VoteSubject.CongressMatter;

    /// <summary>A contract's draft is voted on by the rules of its kind of contract.</summary>
    private Statutes LawOf(SessionItem item) => item.Draft is { } draft ? Law.For(draft.Kind) : Law;
}
