using Domain.Procedures;
using Host.Persistence.Rows;

namespace Host.Pipeline;

/// <summary>What a family of procedures brings: how its cases are read, written, numbered and shown. One implementation each.</summary>
internal interface IProcedureFamily
{
    ProcedureFamily Family { get; }

    /// <summary>What stands before the year in the number of its cases, such as 集协.</summary>
    string NumberPrefix { get; }

    /// <summary>The aggregate of a stored case.</summary>
    ICaseAggregate Read(CaseRow row);

    /// <summary>The aggregate's record in its stored form.</summary>
    string Write(ICaseAggregate aggregate);

    /// <summary>Keeps up what the family holds beside its records, such as a register; called with every act, before it is written.</summary>
    Task KeepAsync(CaseWork work, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The record without what this person may not see.</summary>
    object Shown(CaseView view, ICaseAggregate aggregate);
}
