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

    /// <summary>The acts whose office depends on who made the offer: the worker side, and the employer side.</summary>
    private static readonly Dictionary<string, (Office Workers, Office Employer)> ByPart = new()
    {
        ["send-offer"] = (Office.UnionOfficer, Office.HrDepartment),
        ["record-service"] = (Office.UnionOfficer, Office.HrDepartment),
        ["withdraw-offer"] = (Office.UnionOfficer, Office.HrDepartment),
        ["answer-date"] = (Office.UnionOfficer, Office.HrDepartment),
        ["reply-to-offer"] = (Office.HrDepartment, Office.UnionOfficer),
        ["confirm-date"] = (Office.HrDepartment, Office.UnionOfficer),
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Starts_in_the_offices_that_it_names_and_in_no_other(string act, string office)
    {
        var (declaration, holder) = (Acts.Find(act)!, Enum.Parse<Office>(office));
        var byPart = ByPart.TryGetValue(act, out var parts);
        (await StartsAsync(declaration, holder, shared.Opened))
            .ShouldBe(byPart ? holder == parts.Workers : declaration.By.Contains(holder), $"{act} as {office}");
        (await StartsAsync(declaration, holder, shared.OpenedByTheEmployer))
            .ShouldBe(byPart ? holder == parts.Employer : declaration.By.Contains(holder), $"{act} as {office}, offered by the employer");
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Does_not_start_for_an_office_at_a_unit_outside_the_case(string act, string office)
    {
        var declaration = Acts.Find(act)!;
        if (declaration.IsOnCase && office != nameof(Office.System))
        {
            var stranger = await installation.StrangerAsync(Enum.Parse<Office>(office));
            await Should.ThrowAsync<NotFoundException>(() => installation.SendAsync(stranger, Sample(declaration, shared.Opened)));
        }
    }

    private async Task<bool> StartsAsync(ActDeclaration declaration, Office office, CaseId id)
    {
        try
        {
            await (office == Office.System
                ? installation.SendAsProgramAsync(Sample(declaration, id))
                : installation.SendAsync(office, Sample(declaration, id)));
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
    private Act Sample(ActDeclaration declaration, CaseId id)
    {
        var act = (Act)RuntimeHelpers.GetUninitializedObject(declaration.Type);
        if (act is CaseAct)
        {
            declaration.Type.GetProperty(nameof(CaseAct.Case))!.SetValue(act, shared.CaseFor(declaration, id));
        }

        return act;
    }
}
