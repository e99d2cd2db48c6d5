using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Domain.Procedures;
using Host.Pipeline;

namespace Host.Pages.Motions;

/// <summary>Which acts of a motion concern one person: a seconder is not shown what movers do, a co-handler not what the lead does.</summary>
internal static class MotionLinks
{
    public static bool Concerns(ICaseAggregate whole, string act, HeldOffice office) => whole is not Motion motion || act switch
    {
        "write-motion" or "move-motion" or "withdraw-motion" or "invite-seconders" or "accept-screening" or "object-to-screening" =>
            PersonOf(office) is { } mover ? motion.IsMover(mover) : motion.Record.IsFromPaper,
        "confirm-motion" or "leave-motion" => PersonOf(office) is { } joint && motion.Record.Unconfirmed.Any(mover => mover.Id == joint),
        "second-motion" or "decline-seconding" => Awaited(motion, office),
        "join-motion" => MayJoin(motion, office),
        "rate-answer" => office.Office == Office.Representative
            ? motion.HoldersOf("Motions.RateAnswer", Office.Representative)!.Contains(office.Holder)
            : motion.Record.OnPaper.Count > 0,
        "sign-motion-answer" => motion.Record.Round is { Answer: not null } round
            && round.AwaitedSignatures.Any(name => office.Office != Office.Department || name == office.Holder),
        "draft-motion-answer" or "send-motion-answer" or "report-plan" => Leads(motion, office),
        "urge-motion" => office.Office != Office.ResponsibleLeader || Leads(motion, office),
        _ => true,
    };

    private static RepresentativeId? PersonOf(HeldOffice office) =>
        office.Office == Office.Representative && Guid.TryParse(office.Holder, out var id) ? new(id) : null;

    private static bool Awaited(Motion motion, HeldOffice office)
    {
        var awaited = motion.Record.Invitations.Where(i => i.SecondedOn is null && i.DeclinedOn is null).ToList();
        return PersonOf(office) is { } person ? awaited.Any(i => i.Who.Id == person) : motion.Record.IsFromPaper && awaited.Count > 0;
    }

    private static bool Leads(Motion motion, HeldOffice office) => office.Office switch
    {
        Office.Department => motion.Record.Round?.Lead.Department == office.Holder,
        Office.ResponsibleLeader => motion.Record.Round?.Leader == office.Holder,
        _ => true,
    };

    private static bool MayJoin(Motion motion, HeldOffice office) =>
        PersonOf(office) is { } person
        && motion.Record.Delegation is null
        && !motion.IsMover(person)
        && motion.Record.Invitations.All(i => i.Who.Id != person);
}
