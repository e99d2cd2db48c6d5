using Domain.Congress.Sessions;
using Domain.Procedures;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Resolutions;

namespace Host.Families;

/// <summary>职工代表大会: sessions of a unit's congress.</summary>
internal sealed class SessionFamily(UnitLaw law, ResolutionRegister register) : IProcedureFamily
{
    /// <summary>The procedure that a session follows.</summary>
    public const string Procedure = "congress-session";

    /// <summary>The procedure that a joint meeting of heads follows.</summary>
    public const string JointMeetingProcedure = "joint-meeting";

    public ProcedureFamily Family => ProcedureFamily.CongressSession;

    public string NumberPrefix => "职代";

    public ICaseAggregate Read(CaseRow row) => new Session(row.Id, SessionFormat.Read(row.Record), law.For(row));

    public string Write(ICaseAggregate aggregate) => SessionFormat.Write(((Session)aggregate).Record);

    /// <summary>The procedure by which a session of a kind is held.</summary>
    public static string ProcedureOf(SessionKind kind) => kind == SessionKind.JointMeeting ? JointMeetingProcedure : Procedure;

    /// <summary>The register keeps what lists and boards count of its resolutions.</summary>
    public Task KeepAsync(CaseWork work, CancellationToken cancellationToken) => register.KeepAsync((Session)work.Case, cancellationToken);

    /// <summary>
    /// A session is held before everybody in the unit, and its record keeps no vote of anybody. What came of an appraisal is
    /// for those who were named beforehand.
    /// </summary>
    public object Shown(CaseView view, ICaseAggregate aggregate) => ((Session)aggregate).ShownTo(view.Office.Office);
}
