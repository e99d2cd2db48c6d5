using Domain;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Letters;
using Host.Letters;
using Host.Pages.Letters;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Scheduling;
using Microsoft.EntityFrameworkCore;
using static Host.Tests.Building.WalkedCase;

namespace Host.Tests.Building;

/// <summary>One letter led through the pipeline: posted on 2026-09-07, taken out of the box in the night, handed on on 09-08.</summary>
internal sealed class WalkedLetter(Installation installation)
{
    public const string Posted = "2026-09-07";

    public const string Body = "班车发车时间和排班对不上，夜班下班要等四十分钟。";

    public CaseId Id { get; set; }

    /// <summary>The sender's code, known to nobody else.</summary>
    public string Code { get; } = PostDesk.NewCode();

    public string Hash => LetterCode.HashOf(Code)!;

    public DeliverLetter Letter => new()
    {
        Union = installation.Union, Box = LetterCollections.Letterbox, Topic = MotionTopic.Welfare, Title = "夜班班车", Body = Body,
        PostedOn = Day(Posted), CodeHash = Hash, MayBePublished = true,
    };

    /// <summary>Puts it into the letterbox.</summary>
    public async Task PostAsync(string at = Posted)
    {
        installation.Clock.MoveTo(at);
        var box = installation.Get<LetterBox>();
        await box.PutAsync(box.SlipOf(Letter, installation.Union, Day(at), Hash), CancellationToken.None);
    }

    /// <summary>Opens the letterbox in the night before a day.</summary>
    public async Task OpenBoxAsync(string day)
    {
        installation.Clock.MoveTo(day);
        await installation.Get<LetterboxOpening>().RunAsync(Domain.Calendar.Shanghai.At(Day(day), new TimeOnly(0, 5)), CancellationToken.None);
        Id = await installation.ReadAsync(s => s.Letters.Where(l => l.CodeHash == Hash).Select(l => l.Case).SingleOrDefaultAsync());
    }

    public async Task<WalkedLetter> ToTheUnionAsync()
    {
        await PostAsync();
        await OpenBoxAsync("2026-09-08");
        return this;
    }

    public async Task<WalkedLetter> ToTheDepartmentAsync()
    {
        await ToTheUnionAsync();
        await DoAsync("2026-09-08", Office.UnionOfficer, new AssignLetter { Department = "后勤部", Leader = "副总经理" });
        return this;
    }

    public async Task<WalkedLetter> ToTheAnswerAsync()
    {
        await ToTheDepartmentAsync();
        await DoAsync("2026-09-10", Office.Department, new AnswerLetter { Number = "信复1号", Text = "末班车推迟到零点二十分。", Signer = "郑勤" });
        return this;
    }

    public Task<ActReceipt> DoAsync(string day, Office office, CaseAct act)
    {
        installation.Clock.MoveTo(day);
        return installation.SendAsync(office, act with { Case = Id });
    }

    /// <summary>What the sender does with the code: through the letterbox, so that it counts the night after.</summary>
    public async Task ByCodeAsync(string day, CaseAct act)
    {
        installation.Clock.MoveTo(day);
        var box = installation.Get<LetterBox>();
        await box.PutAsync(box.SlipOf(act with { Case = Id }, installation.Union, Day(day), LetterBox.NewKey()), CancellationToken.None);
    }

    public async Task<LetterRecord> RecordAsync() =>
        LetterFormat.Read(await installation.ReadAsync(s => s.Cases.Where(c => c.Id == Id).Select(c => c.Record).SingleAsync()));

    public Task<LetterRow> RowAsync() => installation.ReadAsync(s => s.Letters.SingleAsync(l => l.Case == Id));
}
