using Domain;
using Host.Pages.Cases;
using Host.Pages.Forms;
using Host.Pages.Layout;

namespace Host.Api.Cases;

/// <summary>One open duty of a case with the counting of its last day.</summary>
/// <param name="Activity">The activity's type.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="WhatToDo">The same in a plain sentence.</param>
/// <param name="Holders">Whose duty it is.</param>
/// <param name="Mine">True where it is the caller's.</param>
/// <param name="LastDay">Its last day; null where no rule names one.</param>
/// <param name="Counting">How it was counted; null where none was.</param>
/// <param name="Remarks">What is to be known beforehand, and keeps nobody from doing it.</param>
/// <param name="Acts">The caller's acts that belong to it, each with what it waits for.</param>
public sealed record DutyAnswer(
    string Activity, Words Title, Words WhatToDo, IReadOnlyList<string> Holders, bool Mine, LastDay? LastDay,
    CountingAnswer? Counting, IReadOnlyList<FieldNote> Remarks, IReadOnlyList<ActLink> Acts)
{
    public static DutyAnswer Of(CaseDuty duty) => new(
        duty.Activity.Type, duty.Activity.Title, duty.Activity.WhatToDo, duty.Holders, duty.Mine, duty.LastDay,
        duty.Reasoned is { } reasoned ? CountingAnswer.Of(reasoned) : null, duty.Remarks, duty.Acts);
}
