using System.Globalization;
using Domain.Law.OwnRules;
using Host.Acts.Law;
using Host.Lawkeeping;
using Host.Pages.Forms;
using Host.Pages.Text;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;

namespace Host.Pages.Law;

/// <summary>The forms on a unit's own rules: new ones begin with what holds, so that only what changes is typed.</summary>
internal sealed class UnitRulesForms(UnitRulesShelf shelf, ActDesk acts)
{
    private const string Rules = "rules";

    public FormState Open(ActDeclaration act, UnitRow employer, DateOnly today)
    {
        var draft = new FormDraft();
        draft.Settle("unit", employer.Id.ToString());
        if (act.Type != typeof(WithdrawUnitRules))
        {
            draft["from"] = DayText.Iso(today.AddDays(1));
        }

        if (act.Type == typeof(SetUnitRules) && shelf.Of(employer.Id).Packs.LastOrDefault(pack => pack.Rules.Count > 0) is { } last)
        {
            draft["title"] = last.Title;
            foreach (var (row, rule) in last.Rules.Index())
            {
                Fill(draft, FormValues.RowPath(Rules, row), rule);
            }
        }

        return acts.Open(act, draft);
    }

    /// <summary>A matter that is left empty is not settled.</summary>
    public static void LeaveOutEmpty(FormState form)
    {
        for (var row = form.Values.Rows(Rules) - 1; row >= 0; row--)
        {
            if (string.IsNullOrWhiteSpace(form.Values[FormValues.RowPath(Rules, row) + ".value"]))
            {
                form.Values.RemoveRow(Rules, row);
            }
        }
    }

    /// <summary>The row of a form in which a matter stands; null where it stands in none.</summary>
    public static int? RowOf(FormState form, string matter) => Enumerable.Range(0, form.Values.Rows(Rules))
        .Select(row => (int?)row).FirstOrDefault(row => form.Values[FormValues.RowPath(Rules, row!.Value) + ".matter"] == matter);

    private static void Fill(FormDraft draft, string path, OwnRule rule)
    {
        draft[path + ".matter"] = rule.Matter;
        draft[path + ".value"] = rule.Value.ToString(CultureInfo.InvariantCulture);
        draft[path + ".unit"] = StoredName.Of(rule.Unit);
        draft[path + ".article"] = rule.Article ?? "";
    }
}
