using System.Reflection;
using Conventions.Tests.Reading;
using Domain.Law;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Conventions.Tests;

/// <summary>What the program cannot do without is checked when it starts and not in the middle of an act.</summary>
public sealed class NeededLaw
{
    [Fact]
    public void Every_rule_that_an_act_must_find_is_among_those_that_the_packs_must_have() =>
        CodeFile.Program.ShouldHaveNone(file => file.Nodes<InvocationExpressionSyntax>()
            .Select(call => (call, Matter: MatterOf(call)))
            .Where(asked => asked.Matter is not null && !NeededRules.Matters.Contains(asked.Matter))
            .Select(asked => $"{file.At(asked.call)} must find {asked.Matter}, which no check at the start asks for"));

    /// <summary>The matter of a call such as <c>law.Get(Matters.Quorum, on)</c>; null for every other call.</summary>
    private static string? MatterOf(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Get" }, ArgumentList.Arguments: [var first, ..] }
        && first.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Matters" } } matter
            ? (string?)typeof(Matters).GetField(matter.Name.Identifier.Text, BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue()
            : null;
}
