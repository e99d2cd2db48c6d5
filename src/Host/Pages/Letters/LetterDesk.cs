using Domain;
using Domain.Letters;
using Domain.Organisations;
using Host.Acts.Letters;
using Host.Letters;
using Host.Pages.Forms;
using Host.Pages.Motions;
using Host.Pages.Text;
using Host.Pipeline;

namespace Host.Pages.Letters;

/// <summary>Opens the forms of acts that are on no letter yet.</summary>
internal sealed class LetterDesk(LetterCollections collections, MotionChoiceReader people)
{
    /// <summary>The form of writing or entering a letter, with what can be chosen in the unit.</summary>
    public async Task<FormDraft> DraftAsync(ActDeclaration act, HeldOffice office, DateOnly today, CancellationToken token)
    {
        var draft = new FormDraft { ["topic"] = "welfare" };
        if (act.Type == typeof(RecordLetter))
        {
            draft["box"] = LetterCollections.Letterbox;
            draft.Offer("box", BoxesOf(await collections.OfAsync(office.Unit, token)));
            draft.Offer("representative", await people.RepresentativesAsync(office.Unit, token));
        }
        else
        {
            draft["box"] = LetterCollections.Suggestion;
            draft.Offer("box", BoxesOf(await collections.OpenOnAsync(office.Unit, today, token)));
        }

        return draft;
    }

    private static IEnumerable<FieldChoice> BoxesOf(IEnumerable<Persistence.Rows.LetterCollectionRow> rows) =>
    [
        new(LetterCollections.Suggestion, EnumWords.Of(LetterChannel.Suggestion)),
        new(LetterCollections.Letterbox, EnumWords.Of(LetterChannel.Letterbox)),
        .. rows.Select(row => new FieldChoice(
            row.Id.ToString(), new Words($"{EnumWords.Of(row.Kind).Zh}：{row.Title}", $"{EnumWords.Of(row.Kind).En}: {row.Title}"))),
    ];
}
