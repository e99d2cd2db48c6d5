using Domain.Letters;
using Host.Pages.Forms;

namespace Host.Pages.Letters;

/// <summary>What became of a letter that somebody wants to post.</summary>
/// <param name="IsPosted">Whether it is in the letterbox.</param>
/// <param name="Notes">Why it is not.</param>
/// <param name="Traces">What in an anonymous letter tells who wrote it; the sender is asked before it is posted.</param>
internal sealed record PostAnswer(bool IsPosted, IReadOnlyList<FieldNote> Notes, IReadOnlyList<SenderTrace> Traces);
