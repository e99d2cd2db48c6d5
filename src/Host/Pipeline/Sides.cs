using Domain;
using Domain.Organisations;

namespace Host.Pipeline;

/// <summary>On which side an office stands.</summary>
internal static class Sides
{
    /// <summary>The side; null for an office that stands on none: a clerk, a higher union, an administrator.</summary>
    public static Side? Of(Office office) => office switch
    {
        Office.UnionOfficer => Side.Worker,
        Office.HrDepartment => Side.Employer,
        _ => null,
    };
}
