using System.Globalization;
using Domain;
using Domain.Organisations;
using Host.Notifications;
using Host.Persistence;
using Host.Pipeline;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;

namespace Host.Lawkeeping;

/// <summary>Tells each person whose deadlines a change of the law moved, in one message.</summary>
internal sealed class MoveNotices(Store store)
{
    /// <summary>So many moves are told in the message; all of them stand on its page.</summary>
    private const int MostTold = 5;

    public static string PayloadOf(int version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>One message for each account that holds a moved deadline.</summary>
    public async Task<IReadOnlyList<Notice>> OfAsync(OutboxRow message, CancellationToken cancellationToken)
    {
        var version = int.Parse(message.Payload, CultureInfo.InvariantCulture);
        var change = await store.LawChanges.SingleAsync(c => c.Version == version, cancellationToken);
        var holders = await store.DutyMoves.Where(m => m.Version == version)
            .Select(m => new { m.Unit, m.Office }).Distinct().ToListAsync(cancellationToken);
        List<(AccountId Account, UnitId Unit, Office Office)> told = [];
        foreach (var holder in holders)
        {
            var accounts = await store.Offices.Running().Where(o => o.Unit == holder.Unit && o.Office == holder.Office)
                .Select(o => o.Account).Distinct().ToListAsync(cancellationToken);
            told.AddRange(accounts.Select(account => (account, holder.Unit, holder.Office)));
        }

        List<Notice> notices = [];
        foreach (var parts in told.GroupBy(t => t.Account))
        {
            notices.Add(await NoticeAsync(parts, change, message.CreatedAt));
        }

        return notices;
    }

    private async Task<Notice> NoticeAsync(
        IGrouping<AccountId, (AccountId Account, UnitId Unit, Office Office)> parts, LawChangeRow change, DateTimeOffset at)
    {
        List<Words> lines = [];
        var count = 0;
        foreach (var (_, unit, office) in parts)
        {
            var mine = store.DutyMoves.Where(m => m.Version == change.Version && m.Unit == unit && m.Office == office);
            count += await mine.CountAsync();
            var first = await mine.OrderBy(m => m.ToDue).Take(MostTold)
                .Join(store.Cases, m => m.Case, c => c.Id, (m, c) => new { Move = m, c.Title }).ToListAsync();
            lines.AddRange(first.Select(m => LineOf(m.Move, m.Title)));
        }

        return new Notice(parts.Key, $"law:{change.Version}", TextOf(change, count, [.. lines.Take(MostTold)]), at)
        {
            Link = $"/moved/{change.Version}",
        };
    }

    private static NoticeText TextOf(LawChangeRow change, int count, IReadOnlyList<Words> lines)
    {
        var what = LawTexts.Of(change.Kind, change.Subject);
        var more = count > lines.Count ? new Words($"；等{count}项", $"; {count} in all") : new Words("", "");
        return new NoticeText(
            new Words($"期限变动：{what.Zh}", $"Deadlines moved: {what.En}"),
            new Words(
                $"因{what.Zh}有变动，您办理的{count}项期限重新计算：{string.Join("；", lines.Select(l => l.Zh))}{more.Zh}。",
                $"{count} of your deadlines moved because of a change ({what.En}): {string.Join("; ", lines.Select(l => l.En))}{more.En}."));
    }

    private static Words LineOf(DutyMoveRow move, string title)
    {
        var activity = TaskTypes.FindDuty(move.Type)!.Title;
        var (from, to) = (DayOf(move.FromDue, move.FromOpens), DayOf(move.ToDue, move.ToOpens));
        return new($"《{title}》“{activity.Zh}”由{from.Zh}改为{to.Zh}", $"“{activity.En}” of {title} from {from.En} to {to.En}");
    }

    private static Words DayOf(DateOnly? due, DateOnly? opens) => (due, opens) switch
    {
        (null, _) => new("无期限", "no last day"),
        ({ } last, null) => NoticeDates.Of(last),
        ({ } last, { } first) => new(
            $"{NoticeDates.Of(first).Zh}至{NoticeDates.Of(last).Zh}", $"{NoticeDates.Of(first).En} to {NoticeDates.Of(last).En}"),
    };
}
