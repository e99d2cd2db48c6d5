using Domain.Bargaining;
using Domain.Calendar;
using Domain.Law;
using Domain.Procedures;
using Host.Persistence.Rows;
using Host.Pipeline;
using Host.Reading;

namespace Host.Families;

/// <summary>集体协商: cases that end in a contract.</summary>
internal sealed class ContractFamily(LawBook law, WorkingDayCalendar calendar) : IProcedureFamily
{
    public ProcedureFamily Family => ProcedureFamily.ContractBargaining;

    public string NumberPrefix => "集协";

    public ICaseAggregate Read(CaseRow row) =>
        new BargainingCase(row.Id, CaseFormat.Read(row.Record), StatutesFor(row.Place, row.Kind!.Value));

    public Statutes StatutesFor(string place, ContractKind kind) => new(law, calendar, place, kind);

    public string Write(ICaseAggregate aggregate) => CaseFormat.Write(((BargainingCase)aggregate).Record);

    public object Shown(CaseView view, ICaseAggregate aggregate) => Redaction.For(view, ((BargainingCase)aggregate).Record);
}
