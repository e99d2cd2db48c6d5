using Domain.Bargaining;
using Domain.Ledger;
using Domain.Motions;
using Domain.Organisations;
using Host.Files;
using Host.Persistence;
using Host.Pipeline;

namespace Host.Reading;

/// <summary>
/// What the labour authority does not need it does not see: how the sides argued over a clause and what was said at
/// meetings, unless it was asked to coordinate their dispute (集体合同规定 Art 44, 49).
/// </summary>
internal static class Redaction
{
    private static readonly HashSet<string> Arguing = ["record-meeting", "propose-clause", "answer-clause", "agree-clause", "provide-information"];

    /// <summary>
    /// Tellers' counts that nobody reads in the ledger: of appraisals, whose result is for those who were named beforehand, and
    /// of rankings, where a whole ranking can be a signature.
    /// </summary>
    private static readonly HashSet<string> Counting =
        ["enter-appraisal-count", "enter-signed-appraisal", "enter-ranking-count", "enter-signed-ranking"];

    /// <summary>What was struck out before a motion was moved, and who would not second it, is not for those who handle it.</summary>
    private static readonly HashSet<string> AmongMovers = ["open-motion", "write-motion", "decline-seconding"];

    public static CaseRecord For(CaseView view, CaseRecord record) => !Applies(view, record)
        ? record
        : record with
        {
            Contracts = [.. record.Contracts.Select(c => c with { Clauses = [.. c.Clauses.Select(AgreedOnly)] })],
            Meetings = [.. record.Meetings.Select(m => m with { Minutes = "" })],
            Information = [],
        };

    /// <summary>A motion for this office: who would not second it is for representatives and their union to know.</summary>
    public static MotionRecord For(Office reader, MotionRecord record) => IsAmongMovers(reader)
        ? record
        : record with { Invitations = [.. record.Invitations.Where(invitation => invitation.DeclinedOn is null)] };

    /// <summary>An entry for this person: the act, its office and its hash stay, its content goes where it may not be read.</summary>
    public static LedgerEntry For(CaseView view, LedgerEntry entry) =>
        Counting.Contains(entry.Act) || IsArguing(view, entry) || IsAmongOtherMovers(view, entry) || IsFileOfAnotherSide(view, entry)
            ? entry with { Content = "{}" }
            : entry;

    private static bool IsArguing(CaseView view, LedgerEntry entry) =>
        view.Office.Office == Office.FilingClerk && Arguing.Contains(entry.Act);

    private static bool IsAmongOtherMovers(CaseView view, LedgerEntry entry) =>
        AmongMovers.Contains(entry.Act) && !IsAmongMovers(view.Office.Office);

    private static bool IsAmongMovers(Office reader) => reader is Office.Representative or Office.UnionOfficer;

    private static bool IsFileOfAnotherSide(CaseView view, LedgerEntry entry) =>
        OwnSideFile.IsIn(entry.Act, entry.Content) && StoredName.Of(view.Office.Office) != entry.Office;

    private static bool Applies(CaseView view, CaseRecord record) =>
        view.Office.Office == Office.FilingClerk && record.Coordinations.Count == 0;

    private static Clause AgreedOnly(Clause clause) => clause with
    {
        History = [.. clause.History.Where(v => v.Kind == ClauseVersionKind.Agreed).TakeLast(1)],
    };
}
