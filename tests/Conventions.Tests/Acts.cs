using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Conventions.Tests.Reading;
using Host.Pipeline;
using Workflows.Catalogue;

namespace Conventions.Tests;

/// <summary>Every act says what it is called, who may do it and what its fields ask for.</summary>
public sealed partial class Acts
{
    internal static IReadOnlyList<ActDeclaration> All { get; } = new ActRegistry().All;

    [Fact]
    public void Every_stored_name_is_in_kebab_case_and_is_its_own()
    {
        All.ShouldAll(act => Kebab().IsMatch(act.Name));
        All.GroupBy(act => act.Name).ShouldAll(same => same.Count() == 1);
    }

    [Fact]
    public void Every_act_says_who_may_do_it() =>
        All.ShouldHaveNone(act => act.By.Count > 0 ? [] : [$"{act.Type} has no [By]"]);

    [Fact]
    public void Every_act_belongs_to_activities_of_the_catalogue() =>
        All.ShouldHaveNone(act => act.During
            .Where(activity => ActivityCatalogue.Find(activity) is null)
            .Select(activity => $"{act.Type} is done during {activity}"));

    [Fact]
    public void Whoever_may_do_an_act_has_the_duty_to_which_it_belongs() =>
        All.Where(act => act.During.Count > 0).ShouldHaveNone(act => act.By
            .Except(act.During.Select(ActivityCatalogue.Find).OfType<ActivityType>().SelectMany(activity => activity.By))
            .Select(office => $"{act.Type}: {office} has no part in {string.Join(", ", act.During)}"));

    [Fact]
    public void Every_act_stands_in_a_slice_of_the_domain_or_is_for_cases_of_every_kind()
    {
        var slices = RepositoryFile.All.Where(file => file.IsIn("src/Domain"))
            .Select(file => file.Folder.Split('/'))
            .Where(folders => folders.Length > 2)
            .Select(folders => $"Host.Acts.{folders[2]}")
            .Append("Host.Acts.Cases")
            .ToHashSet();

        All.ShouldHaveNone(act => slices.Contains(act.Type.Namespace!) ? [] : [$"{act.Type}"]);
    }

    [Fact]
    public void Every_field_has_a_label_in_both_languages() =>
        All.Where(act => act.HasForm).SelectMany(act => FieldsOf(act.Type)).ShouldHaveNone(field =>
            field.GetCustomAttribute<LabelAttribute>() is { Text: { Zh.Length: > 0, En.Length: > 0 } }
                ? []
                : [$"{field.DeclaringType}.{field.Name}"]);

    [Fact]
    public void Every_act_is_in_a_test()
    {
        var tests = string.Concat(CodeFile.Tests.Select(file => file.File.Text));

        All.ShouldHaveNone(act => Regex.IsMatch(tests, $@"\b{act.Type.Name}\b")
            || tests.Contains(act.Name, StringComparison.Ordinal)
            ? []
            : [$"{act.Type} ({act.Name}) is in no test"]);
    }

    /// <summary>What a person fills in: the act's own properties and those of the rows in its lists.</summary>
    private static IEnumerable<PropertyInfo> FieldsOf(Type type)
    {
        var own = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.GetCustomAttribute<JsonIgnoreAttribute>() is null && !IsHidden(property))
            .ToList();
        var rows = own.Select(property => RowOf(property.PropertyType)).OfType<Type>();
        return own.Concat(rows.SelectMany(FieldsOf));
    }

    /// <summary>An id without a label is known to the page, and nobody types it.</summary>
    private static bool IsHidden(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).GetInterfaces()
            .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(Domain.IId<>))
        && property.GetCustomAttribute<LabelAttribute>() is null;

    private static Type? RowOf(Type type) =>
        type.IsGenericType
        && type.GetGenericArguments() is [{ IsClass: true } row]
        && row.Namespace?.StartsWith("Host.Acts", StringComparison.Ordinal) == true
            ? row
            : null;

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
