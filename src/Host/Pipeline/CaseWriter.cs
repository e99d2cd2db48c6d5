using System.Text.Json;
using Domain.Ledger;
using Host.Persistence;
using Host.Persistence.Rows;
using Workflows.Runner;

namespace Host.Pipeline;

/// <summary>
/// Records what an act did: the case's new state and position, the duties that closed and opened, the ledger entry and
/// the message to be told. Nothing is saved here; the pipeline commits it all at once.
/// </summary>
internal sealed class CaseWriter(
    Store store, ActContext context, ActRegistry acts, IProcedureEngine engine, DutyKeeper duties, ProcedureFamilies families)
{
    /// <summary>Records an act on the case at work.</summary>
    public Task<ActReceipt> WriteAsync(Act act, string? outcome, CancellationToken cancellationToken) =>
        WriteAsync(context.Work!, act, outcome, cancellationToken);

    /// <summary>Records on another case what the act at work brought about there, as an act of that case's own.</summary>
    public async Task<ActReceipt> WriteAsync(CaseWork work, Act act, string? outcome, CancellationToken cancellationToken)
    {
        var step = outcome is null || work.Duty is null
            ? new Step(work.Position, [], [])
            : engine.Finish(work.Definition, work.Position, new Finished(work.Duty.ActivityId, work.Duty.Execution, outcome));
        await duties.ApplyAsync(work, step, outcome, cancellationToken);
        await families.Of(work.Row).KeepAsync(work, cancellationToken);
        return Record(work, step, (act, outcome), KeyOn(work));
    }

    /// <summary>Records the opening of a new case, which starts its procedure.</summary>
    /// <param name="work">The case, without a duty.</param>
    /// <param name="act">What opens it.</param>
    /// <param name="way">The outcomes through which it comes at once to where it stands, each entered; none for the start.</param>
    /// <param name="cancellationToken">Given up by the caller.</param>
    public async Task<ActReceipt> OpenAsync(CaseWork work, Act act, IReadOnlyList<string> way, CancellationToken cancellationToken)
    {
        store.Cases.Add(work.Row);
        var steps = Passing(work, way);
        await duties.ApplyAsync(work, steps[^1].Step with { Closed = [] }, outcome: null, cancellationToken);
        await families.Of(work.Row).KeepAsync(work, cancellationToken);
        var key = KeyOn(work);
        var receipt = Record(work, steps[0].Step, (act, null), key);
        foreach (var ((at, step, outcome), number) in steps.Skip(1).Select((one, index) => (one, index + 1)))
        {
            receipt = Record(at, step, (act, outcome), $"{key}:{number}");
        }

        return receipt;
    }

    /// <summary>The start, and each activity that is passed at once with the step that it makes.</summary>
    private List<(CaseWork At, Step Step, string? Outcome)> Passing(CaseWork work, IReadOnlyList<string> way)
    {
        List<(CaseWork At, Step Step, string? Outcome)> steps = [(work, engine.Start(work.Definition), null)];
        foreach (var outcome in way)
        {
            var before = steps[^1].Step.Next;
            var duty = before.Open[0];
            var step = engine.Finish(work.Definition, before, new Finished(duty.ActivityId, duty.Execution, outcome));
            steps.Add((work with { Position = before, Duty = duty }, step, outcome));
        }

        return steps;
    }

    /// <summary>Records what goes along with the act at work, before it and under a key of its own; no duty is finished by it.</summary>
    public void WriteBeside(CaseWork beside, Act act, string key)
    {
        var work = beside with { Duty = null };
        Record(work, new Step(work.Position, [], []), (act, null), key);
    }

    private ActReceipt Record(CaseWork work, Step step, (Act Act, string? Outcome) done, string key)
    {
        var (act, outcome) = done;
        var name = acts.Of(act.GetType()).Name;
        var entry = Append(work, act, (name, outcome), key);
        var row = work.Row;
        row.Record = families.Of(row).Write(work.Case);
        row.Position = PositionFormat.Write(step.Next);
        row.Stage = Stages.Of(work.Definition, step.Next);
        row.Ended = step.Next.Ended;
        row.Entries = entry.Sequence;
        row.LastHash = entry.Hash;
        row.ChangedAt = context.At;
        row.ExpiresOn = work.Case.ExpiresOn;
        row.Version++;
        store.Outbox.Add(new OutboxRow
        {
            Case = row.Id, Sequence = entry.Sequence, Kind = OutboxRow.ActDone, Payload = name, CreatedAt = context.At,
        });
        return new ActReceipt(row.Id, entry.Sequence, name, outcome, Repeated: false);
    }

    private LedgerEntry Append(CaseWork work, Act act, (string Name, string? Outcome) done, string key)
    {
        var by = context.By!;
        var draft = new LedgerDraft(
            context.At, by.Account, StoredName.Of(by.Office), by.Unit, by.Title, done.Name,
            JsonSerializer.Serialize(act, act.GetType(), ActJson.Recorded),
            work.Duty?.ActivityId, work.Duty?.Execution ?? 0, done.Outcome);
        var entry = LedgerChain.Append(new ChainHead(work.Row.Entries, work.Row.LastHash), draft);
        store.Ledger.Add(LedgerRows.From(work.Row.Id, entry, key, context.OnlyFor));
        return entry;
    }

    /// <summary>The request's key; on a second case that the same act opens, the key with that case behind it.</summary>
    private string KeyOn(CaseWork work) =>
        context.Work is { } main && main.Row.Id != work.Row.Id ? $"{context.Key}:{work.Row.Id}" : context.Key;
}
