using Domain.Motions;
using Domain.Procedures;
using Host.Lawkeeping;
using Host.Motions;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Reading;

namespace Host.Families;

/// <summary>职工代表提案: motions of a unit's representatives.</summary>
internal sealed class MotionFamily(UnitLaw law, MotionRegister register) : IProcedureFamily
{
    /// <summary>The procedure that a motion follows.</summary>
    public const string Procedure = "motion";

    public ProcedureFamily Family => ProcedureFamily.Motion;

    public string NumberPrefix => "提案";

    public ICaseAggregate Read(CaseRow row) => new Motion(row.Id, MotionFormat.Read(row.Record), law.For(row));

    public string Write(ICaseAggregate aggregate) => MotionFormat.Write(((Motion)aggregate).Record);

    /// <summary>The case is called by the matter of the motion, and the register keeps what lists and boards count.</summary>
    public Task KeepAsync(CaseWork work, CancellationToken cancellationToken)
    {
        var motion = (Motion)work.Case;
        work.Row.Title = motion.Record.Text?.Title ?? work.Row.Title;
        return register.KeepAsync(motion, cancellationToken);
    }

    /// <summary>
    /// A motion is before all who take part in it, with every decision and every rating; who would not second it is for
    /// representatives and their union to know.
    /// </summary>
    public object Shown(CaseView view, ICaseAggregate aggregate) => Redaction.For(view.Office.Office, ((Motion)aggregate).Record);
}
