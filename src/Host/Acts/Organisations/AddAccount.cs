using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Host.Acts.Organisations;

/// <summary>Adds an account and gives it an office at a unit.</summary>
[Act("add-account", "添加账号", "Add an account")]
[By(Office.Administrator, Office.System)]
public sealed record AddAccount : Act
{
    [Label("账号", "Account"), Required, RegularExpression("[a-z0-9][a-z0-9-]{2,59}")]
    public required string Code { get; init; }

    [Label("职务", "Office")]
    public required Office Office { get; init; }

    [Label("所在单位", "Unit")]
    public required UnitId Unit { get; init; }

    [Label("职务全称", "Title", Hint = "如：中建玖合发展集团工会主席", HintEn = "As the record shows it")]
    [Required, StringLength(200)]
    public required string Title { get; init; }

    [Label("姓名、部门或者领导名称", "Name of the person, department or leader", Hint = "职工代表填姓名，承办部门填部门名称，责任领导填职务和姓名；其他职务不填", HintEn = "For representatives, departments and leaders; else empty")]
    [StringLength(200)]
    public string Holder { get; init; } = "";

    [Label("代表团（组）", "Delegation", Hint = "职工代表填写", HintEn = "Of a representative"), StringLength(200)]
    public string Delegation { get; init; } = "";

    [Label("是代表团（组）长", "Heads the delegation")]
    public bool IsHead { get; init; }

    [Label("电子邮箱", "E-mail"), EmailAddress, StringLength(200)]
    public string? Email { get; init; }

    [Label("初始密码", "First password"), Required, StringLength(100, MinimumLength = 10), DataType(DataType.Password), NotRecorded]
    public required string Password { get; init; }

    internal sealed class Handler(Store store, InstallationWriter writer, IPasswordHasher<Account> hasher, ILookupNormalizer names)
        : IRequestHandler<AddAccount, ActReceipt>
    {
        public Task<ActReceipt> Handle(AddAccount request, CancellationToken cancellationToken)
        {
            var account = new Account
            {
                Id = Guid.CreateVersion7(),
                UserName = request.Code,
                NormalizedUserName = names.NormalizeName(request.Code),
                Email = request.Email,
                NormalizedEmail = names.NormalizeEmail(request.Email),
                LockoutEnabled = true,
                SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            account.PasswordHash = hasher.HashPassword(account, request.Password);
            store.Users.Add(account);
            store.Offices.Add(new OfficeRow
            {
                Account = account.AccountId, Office = request.Office, Unit = request.Unit, Title = request.Title,
                Holder = request.Holder, Delegation = request.Delegation, IsHead = request.IsHead,
            });
            return writer.WriteAsync(request, cancellationToken);
        }
    }
}
