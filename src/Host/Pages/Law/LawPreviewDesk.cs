using System.Security.Cryptography;
using System.Text;
using Domain;
using Domain.Calendar;
using Domain.Law;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Pages.Deadlines;
using Host.Pages.Layout;
using Host.Pages.Text;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;

namespace Host.Pages.Law;

/// <summary>Tries a change of the law out and shows which open deadlines it would move.</summary>
internal sealed class LawPreviewDesk(Store store, LawProposals proposals, MoveTrial trial, Visitor visitor)
{
    public const int PageSize = 100;

    /// <summary>What the change would do.</summary>
    /// <param name="act">The change.</param>
    /// <param name="page">Which page of those that move, from 0.</param>
    /// <exception cref="FaultsException">The change cannot be made: every fault with its line or path.</exception>
    public async Task<LawPreview> OfAsync(IChangesLaw act, int page)
    {
        var stored = await LawShelf.ReadChangesAsync(store, CancellationToken.None);
        var (change, law) = proposals.Propose(stored, act, visitor.Today);
        var result = await trial.RunAsync(law, CancellationToken.None);
        var last = Math.Max(0, (result.Moves.Count - 1) / PageSize);
        var shown = Math.Clamp(page, 0, last);
        return new LawPreview
        {
            Fingerprint = FingerprintOf(change),
            Open = result.Open,
            Moving = result.Moves.Count,
            Units = result.Moves.Select(m => m.Duty.Unit).Distinct().Count(),
            Settled = result.Settled,
            Moves = await ShownAsync([.. result.Moves.Skip(shown * PageSize).Take(PageSize)]),
            Page = shown,
            PassedOver = act is ImportHolidayNotice notice ? PassedOverIn(notice) : [],
            Says = [.. SaysOf(change, law)],
        };
    }

    private async Task<IReadOnlyList<MovedDuty>> ShownAsync(IReadOnlyList<TriedMove> moves)
    {
        var cases = moves.Select(m => m.Duty.Case).Distinct().ToList();
        var units = moves.Select(m => m.Duty.Unit).Distinct().ToList();
        var numbers = await store.Cases.Where(c => cases.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number);
        var names = await store.Units.Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        return [.. moves.Select(m => new MovedDuty(
            m.Duty.Case, numbers[m.Duty.Case], TaskTypes.FindDuty(m.Duty.Type)!.Title, names.GetValueOrDefault(m.Duty.Unit, ""),
            m.Duty.Office, m.From.Due, m.To.Due, m.From.Opens, m.To.Opens, m.To.RuleId))];
    }

    private static IReadOnlyList<string> PassedOverIn(ImportHolidayNotice act) =>
        HolidayNoticeReader.Read(act.Content, act.Year, act.Source).PassedOver;

    private static IEnumerable<Words> SaysOf(LawChange change, LawSnapshot law) => change.Kind switch
    {
        LawChangeKind.Notice => NoticeWords.Of(int.Parse(change.Subject, System.Globalization.CultureInfo.InvariantCulture), law.Calendar),
        LawChangeKind.Rows => law.Book.Packs[^1].Rows.Select(RowWords.Of),
        LawChangeKind.Withdrawal => [LawTexts.Of(change.Kind, change.Subject)],
        _ => [],
    };

    private static string FingerprintOf(LawChange change) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{change.Version}|{change.Kind}|{change.Content}")));
}
