using Domain.Bargaining.Rules;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Motions.Rules;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>
/// Carries out an act on a motion and knows who does it: a representative in person, or the union for those who moved on
/// paper; a department for itself, or the HR department for any of them.
/// </summary>
internal abstract class MotionHandler<TAct>(ActContext context, CaseWriter writer) : CaseActHandler<TAct, Motion>(context, writer)
    where TAct : CaseAct
{
    /// <summary>The representative who acts: the caller, or whom the union acts for.</summary>
    /// <exception cref="RefusedException">The union acts for somebody who moved here himself, or names nobody.</exception>
    protected RepresentativeId PersonOf(Motion motion, RepresentativeId? onBehalfOf)
    {
        if (Context.By!.Office == Office.Representative)
        {
            return new(Context.Account.Value);
        }

        new UnionEntersWhatIsOnPaper(motion.Record.IsFromPaper).Enforce();
        new RepresentativeIsNamed(onBehalfOf is not null).Enforce();
        return onBehalfOf!.Value;
    }

    /// <summary>The mover who acts; the union acts for the first one where it names nobody.</summary>
    /// <exception cref="RefusedException">The caller is no mover, or moved here himself.</exception>
    protected RepresentativeId MoverOf(Motion motion, RepresentativeId? onBehalfOf)
    {
        var mover = PersonOf(motion, onBehalfOf ?? motion.Record.Movers[0].Id);
        new DoneByAMover(mover, motion.IsMover(mover)).Enforce();
        return mover;
    }

    /// <summary>The department that acts: the caller's own, or the one that the HR department acts for.</summary>
    /// <exception cref="RefusedException">The HR department names none.</exception>
    protected string DepartmentOf(string named)
    {
        if (Context.By!.Office == Office.Department)
        {
            return Context.Held!.Holder;
        }

        new TextIsWithinItsBounds("Department", named.Length, 1, Domain.Bargaining.TextBounds.Line).Enforce();
        return named;
    }

    /// <summary>Lets the lead department act, and the HR department and the responsible leader for it.</summary>
    /// <exception cref="RefusedException">It is a co-handler, or the leader of an earlier round.</exception>
    protected void EnforceLead(Motion motion)
    {
        EnforceLeader(motion);
        if (Context.By!.Office == Office.Department && motion.Record.Round is { } round)
        {
            new LeadDepartmentAnswers(Context.Held!.Holder, round.Lead.Department, null).Enforce();
        }
    }

    /// <summary>Lets of several leaders the one act who is responsible now.</summary>
    /// <exception cref="RefusedException">The caller led an earlier round.</exception>
    protected void EnforceLeader(Motion motion)
    {
        if (Context.By!.Office == Office.ResponsibleLeader && motion.Record.Round is { } round)
        {
            new LeaderOfThisRoundActs(Context.Held!.Holder, round.Leader).Enforce();
        }
    }
}
