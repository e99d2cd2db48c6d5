using Domain.Congress.Terms;
using Domain.Procedures;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Families;

/// <summary>职工代表选举: terms of a unit's congress, each with its elections and its roll.</summary>
internal sealed class TermFamily(UnitLaw law) : IProcedureFamily
{
    /// <summary>The procedure that a term follows.</summary>
    public const string Procedure = "congress-election";

    public ProcedureFamily Family => ProcedureFamily.CongressElection;

    public string NumberPrefix => "职代选";

    public ICaseAggregate Read(CaseRow row) => new CongressTerm(row.Id, TermFormat.Read(row.Record), law.For(row));

    public string Write(ICaseAggregate aggregate) => TermFormat.Write(((CongressTerm)aggregate).Record);

    /// <summary>The roll is published before everybody in the unit; nobody's vote is part of it.</summary>
    public object Shown(CaseView view, ICaseAggregate aggregate) => ((CongressTerm)aggregate).Record;
}
