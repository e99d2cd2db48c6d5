using Domain.Letters;
using Domain.Letters.Rules;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>
/// Carries out an act on a letter and knows who does it: its sender, with the code through the letterbox, with the own
/// account, or entered by the union for one with a name; a department or a leader, or the union for them.
/// </summary>
internal abstract class LetterHandler<TAct>(ActContext context, CaseWriter writer) : CaseActHandler<TAct, Letter>(context, writer)
    where TAct : CaseAct
{
    /// <summary>The department or leader that acts; null where the union does.</summary>
    protected string? HandlerName => Context.By!.Office is Office.Department or Office.ResponsibleLeader ? Context.Held!.Holder : null;

    /// <summary>Lets only the letter's sender act.</summary>
    /// <exception cref="Domain.RefusedException">Somebody else does.</exception>
    protected void EnforceAuthor(Letter letter) => new DoneByTheAuthor(Context.By!.Office switch
    {
        Office.System => letter.Record.HasCode,
        Office.Representative => letter.IsAuthor(new(Context.Account.Value)),
        _ => letter.Record.Sender is { Representative: null },
    }).Enforce();
}
