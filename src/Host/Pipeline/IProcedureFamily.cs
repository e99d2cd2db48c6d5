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

    /// <summary>The record without what this person may not see.</summary>
    object Shown(CaseView view, ICaseAggregate aggregate);
}
