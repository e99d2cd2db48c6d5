using Conventions.Tests.Reading;
using Host.Persistence;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.EntityFrameworkCore;

namespace Conventions.Tests;

/// <summary>What is stored carries names of our own, so that a type can be renamed without a migration.</summary>
public sealed class StoredNames
{
    [Fact]
    public void No_code_reads_the_name_of_a_type() =>
        CodeFile.Program.ShouldHaveNone(file => file.Nodes<MemberAccessExpressionSyntax>()
            .Where(access => access.Name.Identifier.Text is "Name" or "FullName" or "AssemblyQualifiedName")
            .Where(access => access.Expression is TypeOfExpressionSyntax || IsGetType(access.Expression))
            .Select(access => $"{file.At(access)} {access}"));

    [Fact]
    public void No_code_looks_a_type_up_by_its_name() =>
        CodeFile.Program.ShouldHaveNone(file => file.Nodes<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() is "Type.GetType" or "Activator.CreateInstanceFrom")
            .Select(call => $"{file.At(call)} {call}"));

    [Fact]
    public void The_database_keeps_a_choice_by_its_name()
    {
        using var store = new SqliteStore(new DbContextOptionsBuilder<SqliteStore>().UseSqlite("Data Source=:memory:").Options);

        store.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum)
            .ShouldHaveNone(property => property.GetTypeMapping().Converter?.ProviderClrType == typeof(string)
                ? []
                : [$"{property.DeclaringType.Name}.{property.Name}"]);
    }

    private static bool IsGetType(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax call
        && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "GetType" }
            or IdentifierNameSyntax { Identifier.Text: "GetType" };
}
