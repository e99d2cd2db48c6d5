using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.AspNetCore.Identity;

namespace Host.Demo.Seeding;

/// <summary>Turns the seeds' units and accounts into rows.</summary>
internal static class SeedRows
{
    public static void AddUnits(this Store store, IReadOnlyList<SeedUnit> units)
    {
        var byCode = units.ToDictionary(u => u.Code);
        foreach (var unit in units)
        {
            store.Units.Add(new UnitRow
            {
                Id = unit.Id,
                Kind = unit.Kind,
                Name = unit.Name,
                Place = unit.Place,
                Staff = unit.Staff,
                Address = unit.Address,
                EmployerKind = unit.EmployerKind,
                Parent = unit.Parent is { } parent ? byCode[parent].Id : null,
                Employer = unit.Employer is { } employer ? byCode[employer].Id : null,
                Authority = unit.Authority is { } authority ? byCode[authority].Id : null,
            });
            for (var above = unit; above is not null; above = above.Parent is { } next ? byCode[next] : null)
            {
                store.UnitsAbove.Add(new UnitAboveRow { Unit = unit.Id, Above = above.Id });
            }
        }
    }

    /// <summary>All accounts have one password, so it is hashed once: hashing is slow by intent.</summary>
    public static void AddAccounts(this Store store, DemoSeeds seeds, ILookupNormalizer names)
    {
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), seeds.Password);
        var units = seeds.Units.ToDictionary(u => u.Code);
        foreach (var seed in seeds.Accounts)
        {
            var email = $"{seed.Code}@xieshang.example";
            store.Users.Add(new Account
            {
                Id = seed.Id.Value,
                UserName = seed.Code,
                NormalizedUserName = names.NormalizeName(seed.Code),
                Email = email,
                NormalizedEmail = names.NormalizeEmail(email),
                EmailConfirmed = true,
                LockoutEnabled = true,
                SecurityStamp = seed.Id.Value.ToString("N"),
                PasswordHash = hash,
            });
            store.Offices.Add(new OfficeRow
            {
                Account = seed.Id,
                Office = seed.Office,
                Unit = units[seed.Unit].Id,
                Title = seed.Title,
                Holder = seed.Holder,
                Delegation = seed.Delegation,
                IsHead = seed.IsHead,
            });
        }
    }
}
