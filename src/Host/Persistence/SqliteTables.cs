using System.Collections.Frozen;
using Host.Persistence.Mappings;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Host.Persistence;

/// <summary>
/// Makes some tables lie in the order of their keys, without row numbers. The keys of the ballot box and the letterbox are
/// random, so that the file does not tell in which order papers were cast or letters put in. A case's duties and units come to lie beside each other, so that an act
/// that closes one duty and opens the next writes one page instead of three; so do the terms of motions, which are nothing but
/// their key.
/// </summary>
internal sealed class SqliteTables(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    private static readonly FrozenSet<string> InOrderOfTheirKeys =
        [BallotPaperMapping.Table, LetterSlipMapping.Table, DutyMapping.Table, CaseUnitMapping.Table, MotionPostingMapping.Table];

    protected override void Generate(
        CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        if (!InOrderOfTheirKeys.Contains(operation.Name))
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }

        base.Generate(operation, model, builder, terminate: false);
        builder.Append(" WITHOUT ROWID").AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator).EndCommand();
    }
}
