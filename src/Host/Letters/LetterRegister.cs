using Domain.Calendar;
using Domain.Letters;
using Domain.Motions;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Letters;

/// <summary>Keeps the register of letters, with every act and in its transaction.</summary>
internal sealed class LetterRegister(Store store, ActContext context)
{
    /// <summary>Enters a letter that is being opened, with the hash of its sender's code.</summary>
    public void Enter(Letter letter, string? codeHash) => store.Letters.Add(new LetterRow
    {
        Case = letter.Id,
        Union = letter.Record.Union.Unit,
        Employer = letter.Record.Employer.Unit,
        Number = letter.Record.Number,
        Title = letter.Record.Text.Title,
        Channel = letter.Record.Channel,
        Collection = letter.Record.Collection?.Id,
        Topic = letter.Record.Text.Topic,
        CodeHash = codeHash,
        PostedOn = letter.Record.PostedOn,
        Year = letter.Record.PostedOn.Year,
        IsAnonymous = letter.Record.IsAnonymous,
    });

    public async Task KeepAsync(Letter letter, CancellationToken cancellationToken)
    {
        var row = store.Letters.Local.FirstOrDefault(l => l.Case == letter.Id)
            ?? await store.Letters.AsTracking().SingleAsync(l => l.Case == letter.Id, cancellationToken);
        var record = letter.Record;
        var today = Shanghai.DayOf(context.At);
        var holder = letter.HolderOn(record.Standing.NextOn is { } next && next < today ? next : today);
        row.State = record.Standing.State;
        row.NextOn = record.Standing.NextOn;
        (row.Holder, row.HolderName, row.HeldSince) = (holder.Kind, holder.Name, holder.Since);
        row.Leader = record.Round?.Leader ?? "";
        row.Due = record.Rounds.FirstOrDefault(round => round.HandedBack is null)?.Due;
        row.AnsweredOn = record.Rounds.FirstOrDefault(round => round.Answer is not null)?.Answer!.On;
        row.IsSatisfied = record.Rounds.LastOrDefault(round => round.Rating is not null)?.Rating is { } rating
            ? rating.Value != Satisfaction.Dissatisfied
            : null;
        row.PublishedOn = record.PublishedOn;
        row.Prize = record.Award?.Prize ?? "";
    }
}
