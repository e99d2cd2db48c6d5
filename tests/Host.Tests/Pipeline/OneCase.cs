using Domain;
using Domain.Congress.Sessions;
using Domain.Letters;
using Domain.Motions;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Acts.Letters;
using Host.Acts.Motions;
using Host.Pipeline;
using Host.Tests.Building;

namespace Host.Tests.Pipeline;

/// <summary>One installation with an open case of each side, shared by the rows of a table.</summary>
public sealed class OneCase : IAsyncLifetime
{
    internal Installation Installation { get; private set; } = null!;

    internal CaseId Opened { get; private set; }

    /// <summary>A session of the congress beside it, of which a department carries out a resolution.</summary>
    internal CaseId Session { get; private set; }

    /// <summary>A motion beside it, in which every office that motions know takes part.</summary>
    internal CaseId Motion { get; private set; }

    /// <summary>A representative's letter beside it, which a department has.</summary>
    internal CaseId Letter { get; private set; }

    /// <summary>The case on which an act can be done: the session for one of its family, else the contract's.</summary>
    internal CaseId CaseFor(ActDeclaration act, CaseId contract) => act.Aggregate == typeof(Session) ? Session
        : act.Aggregate == typeof(Motion) ? Motion
        : act.Aggregate == typeof(Letter) ? Letter
        : contract;

    /// <summary>A case in which the employer makes the offer.</summary>
    internal CaseId OpenedByTheEmployer { get; private set; }

    public async Task InitializeAsync()
    {
        Installation = await Installation.OnSqliteAsync();
        OpenedByTheEmployer = (await Installation.SendAsync(Office.HrDepartment, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
        var session = new WalkedSession(Installation);
        await session.ToTheResolutionsAsync(by: "后勤部");
        Session = session.Id;
        Motion = await MotionAsync();
        Letter = (await Installation.SendAsync(
            Office.Representative, new WriteLetter { Topic = MotionTopic.Welfare, Title = "食堂菜价", Body = "菜价没有公布。" })).Case;
        await Installation.SendAsync(Office.UnionOfficer, new AssignLetter { Case = Letter, Department = "后勤部", Leader = "副总经理" });
        Opened = (await Installation.SendAsync(Office.UnionOfficer, new OpenCase { Kind = ContractKind.CollectiveContract })).Case;
    }

    /// <summary>Declined, filed by the presidium on an objection, and assigned.</summary>
    private async Task<CaseId> MotionAsync()
    {
        var motion = await (await WalkedMotion.OnAsync(Installation)).ToTheCommitteeAsync();
        await motion.DoAsync("2026-09-11", Office.MotionsCommittee, new ScreenMotion { Outcome = ScreeningOutcome.Declined, Reason = "属于日常管理。" });
        await motion.DoAsync("2026-09-12", Office.Representative, new ObjectToScreening { Text = "关系全体职工。" });
        await motion.DoAsync("2026-09-13", Office.Presidium, new DecideObjection { Outcome = ScreeningOutcome.Filed });
        await motion.AssignAsync("2026-09-14", "副总经理");
        return motion.Id;
    }

    public Task DisposeAsync() => Installation.DisposeAsync().AsTask();
}
