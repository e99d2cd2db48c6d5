using System.Runtime.CompilerServices;
using Domain;
using Domain.Organisations;
using Host.Pipeline;
using Host.Tests.Building;

namespace Host.Tests.Pipeline;

/// <summary>Tries every act in every office: it starts where its declaration names the office, and nowhere else.</summary>
public sealed class EveryActAsEveryRole(OneCase shared) : IClassFixture<OneCase>
{
    private static readonly ActRegistry Acts = new();
    private readonly Installation installation = shared.Installation;

    public static TheoryData<string, string> Table()
    {
        var table = new TheoryData<string, string>();
        foreach (var act in Acts.All)
        {
            foreach (var office in Enum.GetValues<Office>())
            {
                table.Add(act.Name, office.ToString());
            }
        }

        return table;
    }

    [Fact]
    public void There_are_acts_and_each_has_a_rule_that_says_who() =>
        Acts.All.Where(a => a.By.Count == 0).Select(a => a.Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Starts_in_the_offices_that_it_names_and_in_no_other(string act, string office)
    {
        var declaration = Acts.Find(act)!;
        var started = await StartsAsync(declaration, Enum.Parse<Office>(office));
        started.ShouldBe(declaration.By.Contains(Enum.Parse<Office>(office)), $"{act} as {office}");
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Does_not_start_for_an_office_at_a_unit_outside_the_case(string act, string office)
    {
        var declaration = Acts.Find(act)!;
        if (declaration.IsOnCase && office != nameof(Office.System))
        {
            var stranger = await installation.StrangerAsync(Enum.Parse<Office>(office));
            await Should.ThrowAsync<NotFoundException>(() => installation.SendAsync(stranger, Sample(declaration)));
        }
    }

    private async Task<bool> StartsAsync(ActDeclaration declaration, Office office)
    {
        try
        {
            await (office == Office.System
                ? installation.SendAsProgramAsync(Sample(declaration))
                : installation.SendAsync(office, Sample(declaration)));
            return true;
        }
        catch (Exception e) when (e is NotAllowedException or NotFoundException)
        {
            return false;
        }
        catch (Exception e) when (e is RefusedException or FieldFaultsException or NullReferenceException)
        {
            // The act was let in and failed on what it says, which is not this test's matter.
            return true;
        }
    }

    /// <summary>An act of this type that says nothing at all: enough to be let in or turned away.</summary>
    private Act Sample(ActDeclaration declaration)
    {
        var act = (Act)RuntimeHelpers.GetUninitializedObject(declaration.Type);
        if (act is CaseAct)
        {
            declaration.Type.GetProperty(nameof(CaseAct.Case))!.SetValue(act, shared.Opened);
        }

        return act;
    }
}
