using Domain.Law;

namespace Domain.Congress.Elections;

/// <summary>
/// How an election's result follows from its numbers: enough took part, who has enough votes of ALL the unit's staff, and
/// among those, if they are more than the seats, who has the most. Nobody is elected by lot: those with equal votes for the
/// last seats are voted on again.
/// </summary>
/// <param name="Attendance">Whether enough took part; where not, nobody is elected.</param>
/// <param name="Results">Every candidate, most votes first, of equal votes in the order of the report.</param>
public sealed record ElectionProof(ThresholdProof Attendance, IReadOnlyList<CandidateResult> Results)
{
    /// <summary>Those elected.</summary>
    public IEnumerable<Candidate> Elected =>
        Results.Where(result => result.Outcome == CandidateOutcome.Elected).Select(result => result.Candidate);

    /// <summary>Works an election out by the rules in force on its day.</summary>
    /// <param name="report">The numbers.</param>
    /// <param name="law">The law of the unit's place.</param>
    /// <exception cref="InvalidOperationException">No rule pack speaks of elections.</exception>
    public static ElectionProof Of(ElectionReport report, Statutes law)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(law);
        var quorum = law.Get(Matters.ElectionQuorum, report.HeldOn);
        var pass = law.Get(Matters.ElectionPass, report.HeldOn);
        var attendance = new ThresholdProof(
            new("参加人数", "Taking part"), report.Attended, report.Staff, quorum, !quorum.Share.Met(report.Attended, report.Staff));
        var thresholds = report.Votes.OrderByDescending(votes => votes.Votes)
            .Select(votes => (votes.Candidate, Proof: ThresholdOf(votes.Votes, report.Staff, pass)));
        var enough = report.Votes.Where(votes => pass.Share.Met(votes.Votes, report.Staff)).Select(votes => votes.Votes).ToList();
        return new(attendance, [.. thresholds.Select(one => new CandidateResult(
            one.Candidate, one.Proof, !attendance.Carried ? CandidateOutcome.TooFewVotes : OutcomeOf(one.Proof, enough, report.Seats)))]);
    }

    private static ThresholdProof ThresholdOf(int votes, int staff, RuleRow pass) =>
        new(new("得票数", "Votes"), votes, staff, pass, Decides: true);

    private static CandidateOutcome OutcomeOf(ThresholdProof proof, List<int> enough, int seats)
    {
        var (above, level) = (enough.Count(votes => votes > proof.Part), enough.Count(votes => votes >= proof.Part));
        return !proof.Carried ? CandidateOutcome.TooFewVotes
            : level <= seats ? CandidateOutcome.Elected
            : above < seats ? CandidateOutcome.Tied
            : CandidateOutcome.SeatsAreFilled;
    }
}
