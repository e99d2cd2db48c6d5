using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Organisations;
using Domain.Procedures;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Acts.Cases;

/// <summary>Adds a private note of the caller's side. The ledger keeps that a note was added, never what it
/// says, and shows even that to the own side alone.</summary>
[Act("add-note", "记录本方备忘", "Add a private note")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record AddNote : CaseAct
{
    [Label("备忘内容", "Note", Lines = 5, Hint = "仅本方可见", HintEn = "Seen by your own side only")]
    [Required, StringLength(4000), NotRecorded]
    public required string Text { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, Store store) : CaseActHandler<AddNote, ICaseAggregate>(context, writer)
    {
        protected override string? Perform(ICaseAggregate aggregate, AddNote act, ActMoment moment)
        {
            var side = Sides.Of(moment.By.Office)!.Value;
            Context.OnlyFor = side;
            store.Notes.Add(new NoteRow
            {
                Case = aggregate.Id,
                Side = side,
                Title = moment.By.Title,
                Text = act.Text,
                At = moment.At,
            });
            return null;
        }
    }
}
