using Domain.Letters;
using Domain.Organisations;
using Domain.Procedures;
using Host.Pipeline;

namespace Host.Pages.Letters;

/// <summary>Which acts of a letter concern one person: what is the sender's is not shown to others, nor what is a department's to the one before.</summary>
internal static class LetterLinks
{
    public static bool Concerns(ICaseAggregate whole, string act, HeldOffice office) => whole is not Letter letter || act switch
    {
        "rate-letter" or "withdraw-letter" => IsSenders(letter, office),
        "answer-motion-request" => IsSenders(letter, office) && letter.Record.MotionRequest is { AnsweredOn: null },
        "ask-for-motion" => letter.Record.MotionRequest is null && (letter.Record.HasCode || !letter.Record.IsAnonymous),
        "take-up-letter" => letter.Record.MotionRequest is { Agreed: true }
            && (letter.Record.Sender?.Representative is null || IsSenders(letter, office)),
        "answer-letter" or "hand-back-letter" => office.Office == Office.UnionOfficer
            || (letter.Record.Round is { } round && (round.Department == office.Holder || round.Leader == office.Holder)),
        _ => true,
    };

    private static bool IsSenders(Letter letter, HeldOffice office) => office.Office == Office.Representative
        ? Guid.TryParse(office.Holder, out var id) && letter.IsAuthor(new(id))
        : letter.Record.Sender is { Representative: null };
}
