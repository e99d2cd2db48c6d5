using Domain;
using Domain.Motions;
using Host.Motions;

namespace Host.Api.Motions;

/// <summary>A motion in a list.</summary>
/// <param name="Case">The motion.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">案由.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Holder">In which part somebody has it.</param>
/// <param name="HolderNames">Who has it.</param>
/// <param name="DaysHeld">For how many days, the first one counted; 0 where it is ended.</param>
/// <param name="NextOn">The last day of its step; null where it is ended.</param>
/// <param name="Overdue">Whether that day is over.</param>
/// <param name="AwaitedSignatures">Co-handlers whose signature is awaited.</param>
/// <param name="Next">What to ask for as <c>before</c> to go on after this one.</param>
public sealed record MotionAnswerLine(
    CaseId Case, string Number, string Title, MotionState State, HolderKind Holder, string HolderNames, int DaysHeld, DateOnly? NextOn,
    bool Overdue, string AwaitedSignatures, long Next)
{
    internal static MotionAnswerLine Of(MotionItem item, DateOnly today) => new(
        item.Row.Case, item.Row.Number, item.Row.Title, item.Row.State, item.HolderOn(today), item.NamesOn(today), item.DaysOn(today),
        item.Row.NextOn, item.IsOverdueOn(today), item.Row.AwaitedSignatures, item.Row.Id);
}
