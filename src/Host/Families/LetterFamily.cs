using Domain.Letters;
using Domain.Procedures;
using Host.Lawkeeping;
using Host.Letters;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Families;

/// <summary>来信: what comes in beside motions.</summary>
internal sealed class LetterFamily(UnitLaw law, LetterRegister register) : IProcedureFamily
{
    /// <summary>The procedure that a letter follows.</summary>
    public const string Procedure = "letter";

    public ProcedureFamily Family => ProcedureFamily.Letter;

    public string NumberPrefix => "来信";

    public ICaseAggregate Read(CaseRow row) => new Letter(row.Id, LetterFormat.Read(row.Record), law.For(row));

    public string Write(ICaseAggregate aggregate) => LetterFormat.Write(((Letter)aggregate).Record);

    /// <summary>The register keeps what lists and the board count.</summary>
    public Task KeepAsync(CaseWork work, CancellationToken cancellationToken) => register.KeepAsync((Letter)work.Case, cancellationToken);

    /// <summary>A letter is before all who take part in it; of an anonymous sender the record knows nothing.</summary>
    public object Shown(CaseView view, ICaseAggregate aggregate) => ((Letter)aggregate).Record;
}
