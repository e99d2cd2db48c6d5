using Domain.Bargaining;
using Domain.Procedures;
using Host.Lawkeeping;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Reading;

namespace Host.Families;

/// <summary>集体协商: cases that end in a contract.</summary>
internal sealed class ContractFamily(UnitLaw law) : IProcedureFamily
{
    public ProcedureFamily Family => ProcedureFamily.ContractBargaining;

    public string NumberPrefix => "集协";

    public ICaseAggregate Read(CaseRow row) =>
        new BargainingCase(row.Id, CaseFormat.Read(row.Record), law.For(row));

    public string Write(ICaseAggregate aggregate) => CaseFormat.Write(((BargainingCase)aggregate).Record);

    public object Shown(CaseView view, ICaseAggregate aggregate) => Redaction.For(view, ((BargainingCase)aggregate).Record);
}
